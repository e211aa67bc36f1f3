package vn.dossierledger.api.rejection;

/**
 * The applicant wants the dossier back already.
 */
public record WithdrawalAlreadyRequested() implements Rejection {}
