package vn.dossierledger.api.rejection;

/**
 * There is no fee to pay.
 */
public record NoFeeDue() implements Rejection {}
