package vn.dossierledger.api.feedback;

/**
 * The ids of feedback in the ledger: codes of dossiers never hold a slash, ids of rules always hold a colon.
 */
public final class FeedbackIds {

    private static final String RATINGS = "rating/";
    private static final String FEEDBACK = "feedback/";

    private FeedbackIds() {}

    /** The rating of a dossier's service: one per dossier, because there is one id. */
    public static String rating(String dossierCode) {
        return RATINGS + dossierCode;
    }

    /** A feedback that is no rating. */
    public static String feedback(String request) {
        return FEEDBACK + request;
    }

    /** Whether an aggregate's id is that of a feedback or a rating. */
    public static boolean isFeedback(String aggregate) {
        return aggregate.startsWith(FEEDBACK) || isRating(aggregate);
    }

    /** Whether an aggregate's id is that of a rating. */
    public static boolean isRating(String aggregate) {
        return aggregate.startsWith(RATINGS);
    }

    /** What addresses call a feedback: its id without what all of its kind begin with, so a rating is called as its dossier. */
    public static String request(String feedback) {
        return feedback.substring(feedback.indexOf('/') + 1);
    }
}
