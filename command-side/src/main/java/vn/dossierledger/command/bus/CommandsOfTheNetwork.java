package vn.dossierledger.command.bus;

import java.util.Optional;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.modelling.command.ConcurrencyException;
import vn.dossierledger.api.rejection.ConcurrentChange;

/**
 * Handles the commands that Axon Server sends to this node. A conflict shows only when the unit of work commits, after all interceptors
 * are through; on the wire its type would be lost, and its sender would take it for a fault of the system. So it travels as the details
 * of the exception, like every other refusal.
 */
public final class CommandsOfTheNetwork extends SimpleCommandBus {

    public CommandsOfTheNetwork(Builder builder) {
        super(builder);
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        super.<C, R>handle(command, handler, (sent, result) -> callback.onResult(sent, told(result)));
    }

    private static <R> CommandResultMessage<? extends R> told(CommandResultMessage<? extends R> result) {
        return result.optionalExceptionResult()
                .flatMap(CommandsOfTheNetwork::conflict)
                .<CommandResultMessage<? extends R>>map(
                        conflict -> new GenericCommandResultMessage<>(conflict, result.getMetaData()))
                .orElse(result);
    }

    private static Optional<CommandExecutionException> conflict(Throwable failure) {
        return failure instanceof ConcurrencyException
                ? Optional.of(new CommandExecutionException(
                        ConcurrentChange.class.getSimpleName(), null, new ConcurrentChange(), false))
                : Optional.empty();
    }
}
