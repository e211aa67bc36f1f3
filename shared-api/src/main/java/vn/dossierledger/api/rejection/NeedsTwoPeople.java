package vn.dossierledger.api.rejection;

/**
 * Two people decide this: who approves is not who asks, and is named.
 */
public record NeedsTwoPeople(String article) implements Rejection {}
