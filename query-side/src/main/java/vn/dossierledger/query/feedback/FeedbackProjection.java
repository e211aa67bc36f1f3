package vn.dossierledger.query.feedback;

import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import vn.dossierledger.api.feedback.FeedbackEvent;
import vn.dossierledger.query.projection.BrokenLifeException;

/** Keeps feedback up to date: each event is written when it comes. */
@ProcessingGroup(FeedbackProjection.PROCESSOR)
class FeedbackProjection {

    static final String PROCESSOR = "feedback";

    private final FeedbackRows rows;

    FeedbackProjection(FeedbackRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(FeedbackEvent event, @SequenceNumber long sequence) {
        Optional<FeedbackBody> known = rows.find(event.feedback());
        long next = known.map(body -> body.version() + 1).orElse(0L);
        if (sequence < next) {
            return;
        }
        if (sequence > next) {
            throw new BrokenLifeException(event.feedback(), sequence, next);
        }
        rows.save(FeedbackBody.after(known.orElse(null), event));
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
