package vn.dossierledger.api.rejection;

/**
 * An apology says who is late.
 */
public record ResponsibleMissing() implements Rejection {}
