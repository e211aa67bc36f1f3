package vn.dossierledger.api.rejection;

/**
 * This feedback was answered already.
 */
public record AlreadyAnswered() implements Rejection {}
