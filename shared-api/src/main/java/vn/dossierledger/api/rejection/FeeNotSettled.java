package vn.dossierledger.api.rejection;

/**
 * The fee is settled before the result leaves (BT 8.4.b).
 */
public record FeeNotSettled(long due, String article) implements Rejection {}
