package vn.dossierledger.api.rejection;

/**
 * There is no such feedback.
 */
public record FeedbackUnknown(String feedback) implements Rejection {

    /** No rule is named: it would tell that the feedback exists. */
    @Override
    public String article() {
        return null;
    }
}
