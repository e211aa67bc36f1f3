package vn.dossierledger.api.rejection;

/**
 * This fee was asked for already.
 */
public record FeeAlreadyRequested(String name) implements Rejection {}
