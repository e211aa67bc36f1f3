package vn.dossierledger.api.rejection;

/**
 * A component stands twice.
 */
public record ComponentRepeated(String component) implements Rejection {}
