package vn.dossierledger.api.rejection;

/**
 * The dossier is with another department.
 */
public record NotYourDepartment(String department) implements Rejection {}
