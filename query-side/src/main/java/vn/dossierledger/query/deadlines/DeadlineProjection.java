package vn.dossierledger.query.deadlines;

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
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Projector;
import vn.dossierledger.query.projection.Rederivation;

/** Keeps clocks and deadlines up to date. Has one segment: a changed calendar or an outage touches many dossiers. */
@ProcessingGroup(DeadlineProjection.PROCESSOR)
class DeadlineProjection {

    static final String PROCESSOR = "deadlines";

    private final Projector<ClocksBody> projector;
    private final Clocks clocks;
    private final RulesInForce rules;
    private final Rederivation rederivation;

    /** @param rules those that the clocks are derived under */
    DeadlineProjection(Projector<ClocksBody> projector, Clocks clocks, RulesInForce rules, Rederivation rederivation) {
        this.projector = projector;
        this.clocks = clocks;
        this.rules = rules;
        this.rederivation = rederivation;
    }

    @EventHandler
    void on(DossierEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        projector.take(new Fact(event, sequence, recordedAt));
    }

    /** Ends are derived again; what was promised stays in the history. */
    @EventHandler
    void on(CalendarChanged event, @MessageIdentifier String change) {
        rules.forget(event.rule());
        deriveAgain(change, rules.changedBy(event));
    }

    /** K9: what an outage excuses moves the ends of the dossiers that it hit, be it confirmed ever so late. */
    @EventHandler
    void on(OutageConfirmed event, @MessageIdentifier String change) {
        rules.forget(event.incident());
        deriveAgain(change, new Changed(event.from(), event.at()));
    }

    @EventHandler
    void on(OutageEnded event, @MessageIdentifier String change) {
        rules.forget(event.incident());
        deriveAgain(change, new Changed(event.to(), event.at()));
    }

    private void deriveAgain(String change, Changed changed) {
        rederivation.through(PROCESSOR, change, clocks.touchedBy(changed));
    }

    @ResetHandler
    void reset() {
        rederivation.forget(PROCESSOR);
        projector.reset();
    }
}
