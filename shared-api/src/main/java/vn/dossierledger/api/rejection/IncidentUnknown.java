package vn.dossierledger.api.rejection;

/**
 * There is no such incident.
 */
public record IncidentUnknown(String incident) implements Rejection {}
