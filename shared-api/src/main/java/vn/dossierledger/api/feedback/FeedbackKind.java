package vn.dossierledger.api.feedback;

/**
 * What a citizen wants to say.
 */
public enum FeedbackKind {
    COMPLAINT,
    SUGGESTION,
    PRAISE,
    QUESTION
}
