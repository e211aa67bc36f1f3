package vn.dossierledger.api.rejection;

/**
 * A dossier's service is rated once.
 */
public record AlreadyRated(String dossierCode) implements Rejection {}
