package vn.dossierledger.command.http;

import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.messaging.RemoteHandlingException;
import org.axonframework.modelling.command.ConcurrencyException;
import vn.dossierledger.api.rejection.ConcurrentChange;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.http.Obstacle;
import vn.dossierledger.http.ProblemException;

/** What a failed command says. */
final class CommandFailures {
    private CommandFailures() {}

    /** The refusal in a failure; empty when it is none. Conflicts of the commit come without details, here or from afar. */
    static Optional<Rejection> rejection(Throwable failure) {
        return switch (failure) {
            case Rejected no -> Optional.of(no.rejection());
            case ConcurrencyException conflict -> Optional.of(new ConcurrentChange());
            case CommandExecutionException execution -> inside(execution);
            default -> Optional.empty();
        };
    }

    private static Optional<Rejection> inside(CommandExecutionException execution) {
        if (execution.getDetails().orElse(null) instanceof Rejection rejection) {
            return Optional.of(rejection);
        }
        for (Throwable cause = execution.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyException
                    || (cause instanceof RemoteHandlingException remote
                            && remote.getExceptionDescriptions().stream()
                                    .anyMatch(one -> one.contains(ConcurrencyException.class.getName())))) {
                return Optional.of(new ConcurrentChange());
            }
        }
        return Optional.empty();
    }

    /** Nobody handles commands just now: another node may in a moment. */
    static RuntimeException unavailable(Throwable failure) {
        return failure instanceof NoHandlerForCommandException
                ? new ProblemException(Obstacle.UNAVAILABLE)
                : failure instanceof RuntimeException unexpected ? unexpected : new IllegalStateException(failure);
    }
}
