package vn.dossierledger.query.rebuild;

import java.sql.SQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import vn.dossierledger.api.query.ReadModelUnavailable;
import vn.dossierledger.query.projection.Poison;

/** Failures of the work on a read model in one sentence each, without anything of a person. */
public final class Failures {

    private Failures() {}

    /** What is wrong, and what to do where an operator can do something. */
    public static String inWords(RuntimeException failure) {
        return switch (failure) {
            case ParityException differing -> differing.getMessage();
            case ReadModelUnavailable down -> down.getMessage();
            case LedgerUnreadableException down -> down.getMessage();
            case DataAccessException down ->
                "The database refused it or did not answer (SQL state " + sqlState(down) + "): see its log.";
            case TransactionException down -> "The database does not answer: start it, or check its address.";
            case IllegalStateException known -> known.getMessage();
            default ->
                Poison.cause(failure)
                        .orElse("A fault of the program: " + failure.getClass().getSimpleName() + ".");
        };
    }

    private static String sqlState(DataAccessException failure) {
        return failure.getRootCause() instanceof SQLException cause ? cause.getSQLState() : "unknown";
    }
}
