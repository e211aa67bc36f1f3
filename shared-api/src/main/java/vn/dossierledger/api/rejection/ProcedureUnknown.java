package vn.dossierledger.api.rejection;

/**
 * The authority has no such procedure in force.
 */
public record ProcedureUnknown(String authority, String procedure) implements Rejection {}
