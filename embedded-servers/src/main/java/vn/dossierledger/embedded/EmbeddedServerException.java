package vn.dossierledger.embedded;

/** The servers cannot be started. The message is one sentence for the operator: what is wrong and what to do. */
public class EmbeddedServerException extends RuntimeException {

    EmbeddedServerException(String message) {
        super(message);
    }

    EmbeddedServerException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The data directory belongs to a process that is running now. */
    static final class InUse extends EmbeddedServerException {
        InUse(String message) {
            super(message);
        }
    }
}
