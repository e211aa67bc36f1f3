package vn.dossierledger.api.dossier;

/**
 * What a department proposes to the leader.
 */
public enum ProposalKind {
    APPROVE,
    REFUSE
}
