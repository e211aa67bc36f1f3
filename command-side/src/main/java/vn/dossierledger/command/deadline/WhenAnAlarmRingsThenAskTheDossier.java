package vn.dossierledger.command.deadline;

import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import vn.dossierledger.api.dossier.command.DossierCommand;
import vn.dossierledger.command.dossier.DueByTime;

/**
 * When an alarm rings, the dossier is asked for whatever time asks of it now: to record a missed end, to warn of one, to let a supplement
 * lapse, to declare a result uncollected. It may well say no.
 */
public final class WhenAnAlarmRingsThenAskTheDossier {

    private final AsTheClock clock;
    private final DossiersInTime dossiers;

    /** A policy that sends its commands through the gateway. */
    public WhenAnAlarmRingsThenAskTheDossier(CommandGateway commands, DossiersInTime dossiers) {
        this.clock = new AsTheClock(commands);
        this.dossiers = dossiers;
    }

    /**
     * Asks the dossier.
     *
     * @return when to look at it next; empty when nothing more comes of itself
     */
    Optional<Alarm> on(String dossierCode) {
        DueByTime look = dossiers.of(dossierCode);
        for (DossierCommand command : look.commands()) {
            clock.ask(command);
        }
        return look.commands().isEmpty()
                ? look.next().map(at -> new Alarm(dossierCode, at))
                : dossiers.alarmAfterAsking(dossierCode);
    }
}
