package vn.dossierledger.query.search;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Projector;

/** Keeps the search index up to date. */
@ProcessingGroup(SearchProjection.PROCESSOR)
class SearchProjection {

    static final String PROCESSOR = "search";

    private final Projector<SearchDocument> projector;

    SearchProjection(Projector<SearchDocument> projector) {
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
