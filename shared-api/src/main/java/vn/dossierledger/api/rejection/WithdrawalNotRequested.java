package vn.dossierledger.api.rejection;

/**
 * Nobody wants the dossier back.
 */
public record WithdrawalNotRequested() implements Rejection {}
