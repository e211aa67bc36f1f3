package vn.dossierledger.command.deadline;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import vn.dossierledger.api.dossier.event.AppointmentRecomputed;
import vn.dossierledger.api.dossier.event.ConsultationRequested;
import vn.dossierledger.api.dossier.event.CopySentToAgency;
import vn.dossierledger.api.dossier.event.DeadlineExtended;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierReopened;
import vn.dossierledger.api.dossier.event.DossierResumed;
import vn.dossierledger.api.dossier.event.DossierSentBack;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.DossierSupplemented;
import vn.dossierledger.api.dossier.event.ResultReturnedToOneStop;
import vn.dossierledger.api.dossier.event.SupplementRequested;

/**
 * The events after which something may come of itself earlier than before set the dossier's alarm: a clock starts (K1 at the submission and
 * after a supplement, K2 and K3 at the acceptance, K2 when a dossier is sent back, K3 when it is reopened, K4 of whoever is asked, K5 when a
 * supplement is asked for, K7 when the result is ready), runs on after a pause, or ends at another time. The share of the department that
 * leads has no end of its own, so a forwarding sets nothing; an apology moves no end, for late is late by the first.
 */
@ProcessingGroup(WhenAClockStartsThenWatchIt.PROCESSOR)
@DisallowReplay
public final class WhenAClockStartsThenWatchIt {

    /** The name of its event processor. */
    public static final String PROCESSOR = "deadline-watch";

    private final DossiersInTime dossiers;
    private final Alarms alarms;

    /** A watch that reads the ledger and sets alarms. */
    public WhenAClockStartsThenWatchIt(DossiersInTime dossiers, Alarms alarms) {
        this.dossiers = dossiers;
        this.alarms = alarms;
    }

    @EventHandler
    void on(DossierSubmitted event) {
        dossiers.alarm(event).ifPresent(alarms::set);
    }

    @EventHandler
    void on(SupplementRequested event) {
        watch(event.dossierCode());
    }

    @EventHandler
    void on(DossierSupplemented event) {
        watch(event.dossierCode());
    }

    @EventHandler
    void on(DossierAccepted event) {
        watch(event.dossierCode());
    }

    @EventHandler
    void on(DossierSentBack event) {
        watch(event.dossierCode());
    }

    @EventHandler
    void on(ConsultationRequested event) {
        watch(event.dossierCode());
    }

    @EventHandler
    void on(CopySentToAgency event) {
        watch(event.dossierCode());
    }

    @EventHandler
    void on(DossierResumed event) {
        watch(event.dossierCode());
    }

    @EventHandler
    void on(DeadlineExtended event) {
        watch(event.dossierCode());
    }

    @EventHandler
    void on(AppointmentRecomputed event) {
        watch(event.dossierCode());
    }

    @EventHandler
    void on(ResultReturnedToOneStop event) {
        watch(event.dossierCode());
    }

    @EventHandler
    void on(DossierReopened event) {
        watch(event.dossierCode());
    }

    private void watch(String dossierCode) {
        dossiers.alarm(dossierCode).ifPresent(alarms::set);
    }
}
