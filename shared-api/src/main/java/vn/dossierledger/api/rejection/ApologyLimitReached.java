package vn.dossierledger.api.rejection;

/**
 * No more apologies are allowed.
 */
public record ApologyLimitReached(int allowed, String article) implements Rejection {}
