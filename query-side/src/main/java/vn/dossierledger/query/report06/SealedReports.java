package vn.dossierledger.query.report06;

import java.util.Optional;
import java.util.regex.Pattern;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.dossierledger.api.report.ReportIds;
import vn.dossierledger.api.report.ReportSealed;

/** Seals as the ledger has them: they are facts and no read model, so nothing that is rebuilt can lose them. */
final class SealedReports {

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");

    private final EventStore ledger;

    SealedReports(EventStore ledger) {
        this.ledger = ledger;
    }

    /** Empty for an id that no seal has. */
    Optional<ReportSealed> find(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        DomainEventStream stream = ledger.readEvents(ReportIds.seal(id));
        return stream.hasNext() ? Optional.of((ReportSealed) stream.next().getPayload()) : Optional.empty();
    }
}
