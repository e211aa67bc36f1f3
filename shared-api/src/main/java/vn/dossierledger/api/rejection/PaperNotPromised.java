package vn.dossierledger.api.rejection;

/**
 * No certified paper was promised, or it is here already.
 */
public record PaperNotPromised() implements Rejection {}
