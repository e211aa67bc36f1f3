package vn.dossierledger.api.dossier;

/**
 * How something was signed.
 */
public enum SignatureKind {
    DIGITAL,
    HAND
}
