package vn.dossierledger.api.rejection;

/**
 * A department does not consult itself.
 */
public record OwnDepartment(String department) implements Rejection {}
