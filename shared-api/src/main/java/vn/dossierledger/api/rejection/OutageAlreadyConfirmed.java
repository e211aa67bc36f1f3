package vn.dossierledger.api.rejection;

/**
 * The outage was confirmed already.
 */
public record OutageAlreadyConfirmed(String incident) implements Rejection {}
