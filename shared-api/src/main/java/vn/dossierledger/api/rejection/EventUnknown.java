package vn.dossierledger.api.rejection;

/**
 * The dossier has no event of this sequence number.
 */
public record EventUnknown(long event) implements Rejection {}
