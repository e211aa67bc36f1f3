package vn.dossierledger.query.usage;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Projector;

/** Keeps usage facts up to date. */
@ProcessingGroup(UsageProjection.PROCESSOR)
class UsageProjection {

    static final String PROCESSOR = "usage";

    private final Projector<UsageBody> projector;

    UsageProjection(Projector<UsageBody> projector) {
        this.projector = projector;
    }

    @EventHandler
    void on(DossierEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        projector.take(new Fact(event, sequence, recordedAt));
    }

    @ResetHandler
    void reset() {
        projector.reset();
    }
}
