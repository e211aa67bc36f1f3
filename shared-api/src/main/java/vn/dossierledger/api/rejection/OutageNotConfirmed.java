package vn.dossierledger.api.rejection;

/**
 * No outage was confirmed that could end.
 */
public record OutageNotConfirmed(String incident) implements Rejection {}
