package vn.dossierledger.api.feedback;

/**
 * The ids of feedback in the ledger: codes of dossiers never hold a slash, ids of rules always hold a colon.
 */
public final class FeedbackIds {

    private FeedbackIds() {}

    /** The rating of a dossier's service: one per dossier, because there is one id. */
    public static String rating(String dossierCode) {
        return "rating/" + dossierCode;
    }

    /** A feedback that is no rating. */
    public static String feedback(String request) {
        return "feedback/" + request;
    }
}
