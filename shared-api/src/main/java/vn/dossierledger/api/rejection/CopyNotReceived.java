package vn.dossierledger.api.rejection;

/**
 * A copy is answered by who has received it.
 */
public record CopyNotReceived(int copy) implements Rejection {}
