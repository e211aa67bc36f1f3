package vn.dossierledger.query.dossierfile;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Projector;

/** Keeps files and histories up to date. */
@ProcessingGroup(FileProjection.PROCESSOR)
class FileProjection {

    static final String PROCESSOR = "dossierfile";

    private final Projector<FileBody> projector;

    FileProjection(Projector<FileBody> projector) {
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
