package vn.dossierledger.api.rejection;

/**
 * Results are signed digitally here (BT 8.3.b, 10.2.b).
 */
public record DigitalSignatureRequired(String article) implements Rejection {}
