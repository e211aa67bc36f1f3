package vn.dossierledger.api.rejection;

/**
 * A supplement waits for approval already.
 */
public record SupplementAlreadyProposed() implements Rejection {}
