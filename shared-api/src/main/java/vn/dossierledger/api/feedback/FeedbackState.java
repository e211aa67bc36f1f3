package vn.dossierledger.api.feedback;

/** How far a feedback has come. */
public enum FeedbackState {
    OPEN,
    ANSWERED
}
