package vn.dossierledger.api.dossier;

/**
 * Phí and lệ phí are different in law.
 */
public enum FeeKind {
    PHI,
    LE_PHI
}
