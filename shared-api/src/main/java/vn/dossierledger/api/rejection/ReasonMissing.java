package vn.dossierledger.api.rejection;

/**
 * A reason is mandatory.
 */
public record ReasonMissing(String article) implements Rejection {}
