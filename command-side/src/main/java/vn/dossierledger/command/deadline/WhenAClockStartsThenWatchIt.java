package vn.dossierledger.command.deadline;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.DossierSupplemented;

/**
 * The events that start a clock of the agency set its alarm: K1 at the submission and after a supplement, K2 and K3 at the
 * acceptance, K3 again when a department's question is answered. Alarms of clocks that were met ring for nothing.
 */
@ProcessingGroup(WhenAClockStartsThenWatchIt.PROCESSOR)
@DisallowReplay
public final class WhenAClockStartsThenWatchIt {

    /** The name of its event processor. */
    public static final String PROCESSOR = "deadline-watch";

    private final UnsettledEnds ends;
    private final Alarms alarms;

    /** A watch that reads the ledger and sets alarms. */
    public WhenAClockStartsThenWatchIt(UnsettledEnds ends, Alarms alarms) {
        this.ends = ends;
        this.alarms = alarms;
    }

    @EventHandler
    void on(DossierSubmitted event) {
        ends.of(event).forEach(alarms::set);
    }

    @EventHandler
    void on(DossierSupplemented event) {
        watch(event.dossierCode());
    }

    @EventHandler
    void on(DossierAccepted event) {
        watch(event.dossierCode());
    }

    private void watch(String dossierCode) {
        ends.of(dossierCode).forEach(alarms::set);
    }
}
