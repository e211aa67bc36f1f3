package vn.dossierledger.api.rejection;

/**
 * The authority has no such department.
 */
public record DepartmentUnknown(String department) implements Rejection {}
