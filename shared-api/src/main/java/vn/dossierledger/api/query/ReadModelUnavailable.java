package vn.dossierledger.api.query;

/** What a read model stands on does not answer; others are not touched by it. Carries nothing of a question or a dossier. */
public final class ReadModelUnavailable extends RuntimeException {

    /** With a sentence for the operator. */
    public ReadModelUnavailable(String message) {
        super(message);
    }

    /** With a sentence for the operator and a cause whose message holds nothing of a person. */
    public ReadModelUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
