package vn.dossierledger.api.rejection;

/**
 * This is done only by law: the provision is cited.
 */
public record LegalBasisMissing() implements Rejection {}
