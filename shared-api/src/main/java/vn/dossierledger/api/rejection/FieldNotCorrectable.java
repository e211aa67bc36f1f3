package vn.dossierledger.api.rejection;

/**
 * The event has no such field, or one that nobody may set right: who, when, states, dates and hashes stay as they are.
 */
public record FieldNotCorrectable(String field, String eventType, String article) implements Rejection {}
