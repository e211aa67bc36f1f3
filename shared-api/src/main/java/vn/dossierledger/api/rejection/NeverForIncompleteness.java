package vn.dossierledger.api.rejection;

/**
 * A dossier is never declined for mere incompleteness: ask for a supplement (BT 8.2.c).
 */
public record NeverForIncompleteness(String article) implements Rejection {}
