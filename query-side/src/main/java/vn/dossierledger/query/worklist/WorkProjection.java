package vn.dossierledger.query.worklist;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.incident.OutageConfirmed;
import vn.dossierledger.api.incident.OutageEnded;
import vn.dossierledger.api.rule.CalendarChanged;
import vn.dossierledger.ledger.rulebook.EventStoreRulebook;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Projector;
import vn.dossierledger.query.projection.Rederivation;

/** Keeps worklists up to date. Has one segment: a changed calendar or an outage touches every open dossier. */
@ProcessingGroup(WorkProjection.PROCESSOR)
class WorkProjection {

    static final String PROCESSOR = "worklist";

    private final Projector<WorkBody> projector;
    private final WorkViews views;
    private final EventStoreRulebook rulebook;
    private final Rederivation rederivation;

    /** @param rulebook the one that the views derive under */
    WorkProjection(
            Projector<WorkBody> projector, WorkViews views, EventStoreRulebook rulebook, Rederivation rederivation) {
        this.projector = projector;
        this.views = views;
        this.rulebook = rulebook;
        this.rederivation = rederivation;
    }

    @EventHandler
    void on(DossierEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        projector.take(new Fact(event, sequence, recordedAt));
    }

    @EventHandler
    void on(CalendarChanged event, @MessageIdentifier String change) {
        deriveAgain(event.rule(), change);
    }

    /** K9: what an outage excuses moves the ends of the dossiers that it hit. */
    @EventHandler
    void on(OutageConfirmed event, @MessageIdentifier String change) {
        deriveAgain(event.incident(), change);
    }

    @EventHandler
    void on(OutageEnded event, @MessageIdentifier String change) {
        deriveAgain(event.incident(), change);
    }

    private void deriveAgain(String rule, String change) {
        rulebook.forget(rule);
        rederivation.through(PROCESSOR, change, views.open());
    }

    @ResetHandler
    void reset() {
        rederivation.forget(PROCESSOR);
        projector.reset();
    }
}
