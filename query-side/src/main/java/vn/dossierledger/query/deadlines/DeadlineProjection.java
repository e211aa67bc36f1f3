package vn.dossierledger.query.deadlines;

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
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Projector;

/** Keeps clocks and deadlines up to date. Has one segment: a changed calendar or an outage touches many dossiers. */
@ProcessingGroup(DeadlineProjection.PROCESSOR)
class DeadlineProjection {

    static final String PROCESSOR = "deadlines";

    private final Projector<ClocksBody> projector;
    private final Clocks clocks;
    private final Supplier<RulesInForce> newestRules;

    /** @param newestRules read from the ledger anew: a rulebook in use may not have heard of the change yet */
    DeadlineProjection(Projector<ClocksBody> projector, Clocks clocks, Supplier<RulesInForce> newestRules) {
        this.projector = projector;
        this.clocks = clocks;
        this.newestRules = newestRules;
    }

    @EventHandler
    void on(DossierEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        projector.take(new Fact(event, sequence, recordedAt));
    }

    /** Ends are derived again; what was promised stays in the history. */
    @EventHandler
    void on(CalendarChanged event) {
        RulesInForce newest = newestRules.get();
        deriveAgain(newest, newest.changedBy(event));
    }

    /** K9: what an outage excuses moves the ends of the dossiers that it hit, be it confirmed ever so late. */
    @EventHandler
    void on(OutageConfirmed event) {
        deriveAgain(newestRules.get(), new Changed(event.from(), event.at()));
    }

    @EventHandler
    void on(OutageEnded event) {
        deriveAgain(newestRules.get(), new Changed(event.to(), event.at()));
    }

    private void deriveAgain(RulesInForce newest, Changed changed) {
        projector.flush();
        clocks.deriveAgain(newest, changed);
    }

    @ResetHandler
    void reset() {
        projector.reset();
    }
}
