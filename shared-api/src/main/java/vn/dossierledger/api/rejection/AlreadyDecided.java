package vn.dossierledger.api.rejection;

/**
 * The result or the refusal is signed already.
 */
public record AlreadyDecided() implements Rejection {}
