package vn.dossierledger.api.dossier;

/**
 * Who a dossier can belong to.
 */
public enum ApplicantKind {
    CITIZEN,
    ENTERPRISE
}
