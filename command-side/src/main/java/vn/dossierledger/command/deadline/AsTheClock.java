package vn.dossierledger.command.deadline;

import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import vn.dossierledger.api.dossier.command.DossierCommand;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rejection.Rejection;

/** Sends what the clock asks for; a dossier that says no has its reasons, a failure is thrown. */
final class AsTheClock {

    private final CommandGateway commands;

    AsTheClock(CommandGateway commands) {
        this.commands = commands;
    }

    /** Why the dossier said no; empty when it did as asked. */
    Optional<Rejection> ask(DossierCommand command) {
        try {
            commands.sendAndWait(command);
            return Optional.empty();
        } catch (Rejected e) {
            return Optional.of(e.rejection());
        } catch (CommandExecutionException e) {
            return Optional.of(e.<Rejection>getDetails().orElseThrow(() -> e));
        }
    }
}
