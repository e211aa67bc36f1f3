package vn.dossierledger.api.rejection;

/**
 * No supplement waits for approval.
 */
public record NoSupplementProposed() implements Rejection {}
