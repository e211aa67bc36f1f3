package vn.dossierledger.api.rejection;

/**
 * The record says exactly this already.
 */
public record NothingToCorrect(String field) implements Rejection {}
