package vn.dossierledger.command.deadline;

import java.util.List;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.command.RecordMissedDeadline;
import vn.dossierledger.api.rejection.DeadlineNotMissed;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rejection.Rejection;

/** When an alarm rings, the aggregate is asked to record the missed end; it may well say that nothing was missed. */
public final class WhenAnEndPassesThenRecordIt {

    private final CommandGateway commands;
    private final UnsettledEnds ends;

    /** A policy that sends its command through the gateway. */
    public WhenAnEndPassesThenRecordIt(CommandGateway commands, UnsettledEnds ends) {
        this.commands = commands;
        this.ends = ends;
    }

    /**
     * Has the end recorded if it was missed.
     *
     * @return the ends of the dossier's clocks that are still to be watched; this very end among them when the alarm rang early, others
     *     when a new calendar moved it
     */
    List<End> on(End end) {
        try {
            commands.sendAndWait(
                    new RecordMissedDeadline(end.dossierCode(), null, Caller.THE_CLOCK, end.clock(), end.dueAt()));
            return List.of();
        } catch (Rejected e) {
            return unsettled(end, e.rejection(), e);
        } catch (CommandExecutionException e) {
            return unsettled(end, e.<Rejection>getDetails().orElse(null), e);
        }
    }

    private List<End> unsettled(End end, Rejection rejection, RuntimeException otherwise) {
        if (rejection instanceof DeadlineNotMissed) {
            return ends.of(end.dossierCode());
        }
        throw otherwise;
    }
}
