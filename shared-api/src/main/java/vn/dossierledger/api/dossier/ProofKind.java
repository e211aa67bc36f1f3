package vn.dossierledger.api.dossier;

/**
 * What makes an online dossier of level 4 the applicant's own (QN 7.2.a; CM 8.3).
 */
public enum ProofKind {
    DIGITAL_SIGNATURE,
    CERTIFIED_PAPER_BY_POST,
    PERSONAL_ID_ACCOUNT
}
