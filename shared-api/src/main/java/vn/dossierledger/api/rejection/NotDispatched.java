package vn.dossierledger.api.rejection;

/**
 * A delivery cannot fail before the result was dispatched.
 */
public record NotDispatched() implements Rejection {}
