package vn.dossierledger.api.rejection;

/**
 * An assignment names its officer.
 */
public record OfficerNotNamed() implements Rejection {}
