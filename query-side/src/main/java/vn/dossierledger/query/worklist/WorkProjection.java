package vn.dossierledger.query.worklist;

import java.time.Instant;
import java.util.function.Supplier;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.incident.OutageConfirmed;
import vn.dossierledger.api.incident.OutageEnded;
import vn.dossierledger.api.rule.CalendarChanged;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Projector;

/** Keeps worklists up to date. Has one segment: a changed calendar or an outage touches every open dossier. */
@ProcessingGroup(WorkProjection.PROCESSOR)
class WorkProjection {

    static final String PROCESSOR = "worklist";

    private final Projector<WorkBody> projector;
    private final WorkViews views;
    private final Supplier<Rulebook> newestRules;

    /** @param newestRules read from the ledger anew: a rulebook in use may not have heard of the change yet */
    WorkProjection(Projector<WorkBody> projector, WorkViews views, Supplier<Rulebook> newestRules) {
        this.projector = projector;
        this.views = views;
        this.newestRules = newestRules;
    }

    @EventHandler
    void on(DossierEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        projector.take(new Fact(event, sequence, recordedAt));
    }

    @EventHandler
    void on(CalendarChanged event) {
        deriveAgain();
    }

    /** K9: what an outage excuses moves the ends of the dossiers that it hit. */
    @EventHandler
    void on(OutageConfirmed event) {
        deriveAgain();
    }

    @EventHandler
    void on(OutageEnded event) {
        deriveAgain();
    }

    private void deriveAgain() {
        projector.flush();
        views.deriveAgain(newestRules.get());
    }

    @ResetHandler
    void reset() {
        projector.reset();
    }
}
