package vn.dossierledger.query.readmodels;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.query.readmodels.DeadLetter;
import vn.dossierledger.api.report.LedgerPlace;
import vn.dossierledger.query.deadletters.DeadLetters;

/** Which dossiers of an authority a read model does not tell everything of: those among its dead letters. */
public final class LeftOut {

    private final DeadLetters letters;
    private final EventStore ledger;

    LeftOut(DeadLetters letters, EventStore ledger) {
        this.letters = letters;
        this.ledger = ledger;
    }

    /**
     * How many dossiers wait, and how many were given up.
     *
     * @param waiting nobody has decided of them
     * @param givenUp an operator has, with a reason
     */
    public record Count(long waiting, long givenUp) {}

    /** Those of which something is missing that the ledger had told by a place. A dossier of which nobody knows whose it is may be anybody's. */
    public Count of(ProcessorName readModel, String authority, LedgerPlace place) {
        List<DeadLetter> missing = letters.upTo(readModel.text(), place).stream()
                .filter(letter -> mayBeOf(authority, letter.dossierCode()))
                .toList();
        long waiting = missing.stream().filter(DeadLetter::waits).count();
        return new Count(waiting, missing.size() - waiting);
    }

    private boolean mayBeOf(String authority, String code) {
        DomainEventStream facts = ledger.readEvents(code);
        while (facts.hasNext()) {
            String whose = whose(facts.next().getPayload());
            if (whose != null) {
                return whose.equals(authority);
            }
        }
        return true;
    }

    /** As its submission says; where that is missing, whoever was the first to act for an authority. */
    private static String whose(Object fact) {
        return switch (fact) {
            case DossierSubmitted submitted -> submitted.authority();
            case DossierEvent event -> event.by().authority();
            default -> null;
        };
    }
}
