package vn.dossierledger.api.rejection;

/**
 * The applicant's data is erased.
 */
public record AlreadyErased() implements Rejection {}
