package vn.dossierledger.api.rejection;

/**
 * This was declared already.
 */
public record AlreadyUncollected() implements Rejection {}
