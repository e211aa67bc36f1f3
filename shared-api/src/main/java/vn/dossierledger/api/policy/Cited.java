package vn.dossierledger.api.policy;

/**
 * A value with the article it comes from, or the plain statement that it is our default.
 * @param <T> what is decided
 * @param value nullable only where the regulation states none
 * @param article such as {@code QN 11.4}, or {@code default: …}
 */
public record Cited<T>(T value, String article) {

    /** What stands for an article where a version of a policy is older than the question that it would have to answer. */
    public static final String NOT_ASKED_YET =
            "default: This version of the policy was published before it was asked; our default stands in.";
}
