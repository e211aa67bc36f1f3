package vn.dossierledger.command.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.command.dossier.AgencyClocks;

/** Reads from the ledger which ends of a dossier's clocks are still to be watched. */
public final class UnsettledEnds {

    private final EventStore ledger;
    private final Rulebook rulebook;
    private final Clock clock;

    /** A reader of the ledger, by the ledger's own clock. */
    public UnsettledEnds(EventStore ledger, Rulebook rulebook, Clock clock) {
        this.ledger = ledger;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    List<End> of(String dossierCode) {
        List<DossierEvent> life = ledger.readEvents(dossierCode)
                .asStream()
                .map(Message::getPayload)
                .map(DossierEvent.class::cast)
                .toList();
        return unsettled(dossierCode, life);
    }

    /** Those that begin with a submission, without reading on: what happens before an end that lies ahead makes its alarm ring for nothing. */
    List<End> of(DossierSubmitted submission) {
        List<End> ends = unsettled(submission.dossierCode(), List.of(submission));
        Instant now = clock.instant();
        return ends.stream().allMatch(end -> end.dueAt().isAfter(now)) ? ends : of(submission.dossierCode());
    }

    private List<End> unsettled(String dossierCode, List<DossierEvent> life) {
        return AgencyClocks.unsettled(life, rulebook, clock.instant()).stream()
                .map(each -> End.of(dossierCode, each))
                .toList();
    }
}
