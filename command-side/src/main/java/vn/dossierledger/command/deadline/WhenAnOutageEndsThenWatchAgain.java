package vn.dossierledger.command.deadline;

import java.time.Duration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import vn.dossierledger.api.incident.OutageEnded;

/**
 * While an outage lasts that excuses the agency, its clocks stand still and have no end (K9; QN 10.7, CM 11.7, BT 17.3); when it is over, each
 * ends at another time. So every dossier in time is looked at again. Outages are rare, and a look that finds nothing costs little: whose
 * they were is not asked. That an outage begins only moves ends away, and an alarm that rings too early sets the next one.
 */
@ProcessingGroup(WhenAClockStartsThenWatchIt.PROCESSOR)
@DisallowReplay
public final class WhenAnOutageEndsThenWatchAgain {

    /** By then every node's rulebook has heard of it: one that had not would still see the clocks stand still. */
    private static final Duration A_WHILE = Duration.ofSeconds(10);

    private final OpenPromises promises;
    private final Alarms alarms;

    /** A watch that keeps a list of open promises and sets alarms. */
    public WhenAnOutageEndsThenWatchAgain(OpenPromises promises, Alarms alarms) {
        this.promises = promises;
        this.alarms = alarms;
    }

    @EventHandler
    void on(OutageEnded event) {
        promises.dossiersInTime()
                .forEach(dossier -> alarms.set(new Alarm(dossier, event.at().plus(A_WHILE))));
    }
}
