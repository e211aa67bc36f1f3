package vn.dossierledger.query.readmodels;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.EventProcessingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dossierledger.api.query.ReadModelUnavailable;

/**
 * Tells once that a read model stands still and why, and once that it goes on, however often it tries in between. Nothing is skipped: the failure goes
 * on to the processor, which starts again at its token. Only what is known to hold nothing of a person is told.
 */
public final class Standstills implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Standstills.class);
    private static final int CAUSES = 5;

    private final Map<String, String> reasons = new ConcurrentHashMap<>();

    @Override
    public void handleError(ErrorContext context) throws Exception {
        Throwable failure = context.error();
        String readModel = context.eventProcessor();
        String reason = reason(failure);
        if (!Objects.equals(reasons.put(readModel, reason), reason)) {
            LOG.warn(
                    "Read model {} stands still: {} It tries again by itself from where it stood; nothing is lost.",
                    readModel,
                    reason);
        }
        throw failure instanceof Exception exception
                ? exception
                : new EventProcessingException("A read model could not take in its events", failure);
    }

    /** A batch was taken in. */
    public void goesOn(String readModel) {
        if (!reasons.isEmpty() && reasons.remove(readModel) != null) {
            LOG.warn("Read model {} goes on.", readModel);
        }
    }

    private static String reason(Throwable failure) {
        var kinds = new StringBuilder();
        Throwable cause = failure;
        for (int i = 0; i < CAUSES && cause != null; i++) {
            if (cause instanceof ReadModelUnavailable down) {
                return down.getMessage();
            }
            StackTraceElement[] trace = cause.getStackTrace();
            kinds.append(kinds.isEmpty() ? "" : ", caused by ")
                    .append(cause.getClass().getName());
            if (trace.length > 0) {
                kinds.append(" at ").append(trace[0]);
            }
            cause = cause.getCause();
        }
        return "it cannot take in an event (" + kinds + "): tell the developers.";
    }
}
