package vn.dossierledger.command.deadline;

import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.dossier.command.RecomputeAppointment;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierReopened;
import vn.dossierledger.api.dossier.event.DossierWithdrawn;
import vn.dossierledger.api.dossier.event.ResultReturnedToOneStop;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.dossier.event.SupplementLapsed;
import vn.dossierledger.api.rule.CalendarChanged;

/**
 * When a calendar year changes, each promised date that is still to be kept is counted again (DOMAIN.md 2). One processor hears of promises
 * and of calendars in the ledger's order, so no promise slips through between the two; one that was made by a node which had not yet heard
 * of the change is recognised by the versions it names. The counting itself is left to durable alarms, one for each dossier, so
 * that no dossier keeps the others waiting; the dossier decides, and counts with each version once.
 */
@ProcessingGroup(WhenAClockStartsThenWatchIt.PROCESSOR)
@DisallowReplay
public final class WhenACalendarChangesThenCountAgain {

    private final OpenPromises promises;
    private final Alarms alarms;
    private final DossiersInTime dossiers;

    /** A watch that keeps a list of open promises and sets alarms. */
    public WhenACalendarChangesThenCountAgain(OpenPromises promises, Alarms alarms, DossiersInTime dossiers) {
        this.promises = promises;
        this.alarms = alarms;
        this.dossiers = dossiers;
    }

    @EventHandler
    void on(CalendarChanged event) {
        promises.dossiersInTime()
                .forEach(dossier -> alarms.set(new Recount(dossier, event.year(), event.version()), event.at()));
    }

    @EventHandler
    void on(DossierAccepted event) {
        made(event, event.appointment());
    }

    @EventHandler
    void on(DossierReopened event) {
        made(event, event.appointment());
    }

    @EventHandler
    void on(ResultReturnedToOneStop event) {
        promises.kept(event.dossierCode());
    }

    @EventHandler
    void on(DossierWithdrawn event) {
        promises.kept(event.dossierCode());
    }

    @EventHandler
    void on(ServiceNotPerformed event) {
        promises.kept(event.dossierCode());
    }

    @EventHandler
    void on(SupplementLapsed event) {
        promises.kept(event.dossierCode());
    }

    private void made(DossierEvent event, Appointment appointment) {
        promises.made(event.dossierCode());
        dossiers.outdated(event.dossierCode(), appointment).forEach(each -> alarms.set(each, event.at()));
    }

    /** What a rung alarm does. */
    public static final class Counting {

        private final AsTheClock clock;
        private final DossiersInTime dossiers;

        /** Counting that sends its command through the gateway. */
        public Counting(CommandGateway commands, DossiersInTime dossiers) {
            this.clock = new AsTheClock(commands);
            this.dossiers = dossiers;
        }

        /**
         * Has the dossier count again, unless it sees no reason to.
         *
         * @return when to look at the dossier next: the ends of its other clocks moved as well
         */
        Optional<Alarm> on(Recount recount) {
            clock.ask(new RecomputeAppointment(
                    recount.dossierCode(), null, Caller.THE_CLOCK, recount.year(), recount.version()));
            return dossiers.alarm(recount.dossierCode());
        }
    }
}
