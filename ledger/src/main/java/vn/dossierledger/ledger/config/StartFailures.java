package vn.dossierledger.ledger.config;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import vn.dossierledger.ledger.schema.LedgerSchemaException;

/** Shows what an operator can put right as one sentence instead of a stack trace. */
public final class StartFailures implements FailureAnalyzer {

    /** Null where the failure is not one of those. */
    @Override
    public FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SettingMissing
                    || cause instanceof AxonServerUnreachable
                    || cause instanceof LedgerSchemaException) {
                return new FailureAnalysis(cause.getMessage(), null, cause);
            }
        }
        return null;
    }
}
