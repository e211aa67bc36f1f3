package vn.dossierledger.api.rejection;

/**
 * Who drafted does not sign (BT 8.3.b; DQ 4.3.b).
 */
public record SignerIsTheDrafter(String article) implements Rejection {}
