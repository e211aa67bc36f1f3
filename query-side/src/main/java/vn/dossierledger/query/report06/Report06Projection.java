package vn.dossierledger.query.report06;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.ledger.LedgerPlaces;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Projector;

/** Keeps stays up to date. */
@ProcessingGroup(Report06Projection.PROCESSOR)
class Report06Projection {

    static final String PROCESSOR = "report06";

    private final Projector<Report06Body> projector;

    Report06Projection(Projector<Report06Body> projector) {
        this.projector = projector;
    }

    @EventHandler
    void on(DossierEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt, TrackingToken token) {
        projector.take(new Fact(event, sequence, recordedAt, LedgerPlaces.of(token)));
    }

    @ResetHandler
    void reset() {
        projector.reset();
    }
}
