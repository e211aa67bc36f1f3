package vn.dossierledger.api.rejection;

/**
 * The incident is resolved.
 */
public record IncidentClosed(String incident) implements Rejection {}
