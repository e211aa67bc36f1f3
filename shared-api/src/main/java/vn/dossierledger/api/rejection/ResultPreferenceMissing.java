package vn.dossierledger.api.rejection;

/**
 * The applicant must say how to get the result (BT 8.2.b, 10.1.c).
 */
public record ResultPreferenceMissing(String article) implements Rejection {}
