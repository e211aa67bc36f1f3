package vn.dossierledger.api.rejection;

/**
 * The copy was received already.
 */
public record CopyReceivedAlready(int copy) implements Rejection {}
