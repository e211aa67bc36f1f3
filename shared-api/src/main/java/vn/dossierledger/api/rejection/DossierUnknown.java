package vn.dossierledger.api.rejection;

/**
 * There is no such dossier, or the caller may not see it: the two are not told apart.
 */
public record DossierUnknown(String dossierCode) implements Rejection {}
