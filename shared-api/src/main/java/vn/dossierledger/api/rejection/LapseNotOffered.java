package vn.dossierledger.api.rejection;

/**
 * A supplement does not lapse here.
 */
public record LapseNotOffered(String article) implements Rejection {}
