package vn.dossierledger.api.rejection;

/**
 * There is no copy of this number, or it is answered already.
 */
public record CopyUnknown(int copy) implements Rejection {}
