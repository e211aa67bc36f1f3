package vn.dossierledger.api.rejection;

/**
 * There is no such feedback.
 */
public record FeedbackUnknown(String feedback) implements Rejection {}
