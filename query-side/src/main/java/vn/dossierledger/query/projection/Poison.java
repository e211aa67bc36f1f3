package vn.dossierledger.query.projection;

import java.util.Optional;
import org.axonframework.common.AxonException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;
import vn.dossierledger.api.query.ReadModelUnavailable;

/** Tells a failure that lies in one dossier from one that would meet every dossier: a database or an index that does not answer. */
public final class Poison {

    private Poison() {}

    /**
     * Why a dossier cannot be taken in, in words that hold nothing of a person.
     *
     * @return empty when the failure is none of the dossier's: it passes, and the same is tried again
     */
    public static Optional<String> cause(RuntimeException failure) {
        return switch (failure) {
            case BrokenLifeException broken -> Optional.of(broken.getMessage());
            case RefusedByStoreException refused -> Optional.of(refused.getMessage());
            case DataIntegrityViolationException refused ->
                Optional.of("The database refuses the dossier's rows: a value does not fit into its column.");
            case ReadModelUnavailable down -> Optional.empty();
            case DataAccessException down -> Optional.empty();
            case TransactionException down -> Optional.empty();
            case AxonException down -> Optional.empty();
            // The messages of others may repeat what stands in an event.
            default ->
                Optional.of("Its events cannot be folded: " + failure.getClass().getSimpleName() + place(failure)
                        + ". Report it: the program has to learn this life.");
        };
    }

    private static String place(RuntimeException failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "" : " in " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
    }
}
