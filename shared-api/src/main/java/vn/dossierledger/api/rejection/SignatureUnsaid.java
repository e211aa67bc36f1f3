package vn.dossierledger.api.rejection;

/** Where a digital signature is preferred, whoever signs says how (DQ 5.7). */
public record SignatureUnsaid(String article) implements Rejection {}
