package vn.dossierledger.api.rejection;

/**
 * Nothing leaves unsigned (DQ 4.3.b; QN 12.1.b; BT 8.3.c; CM 13.1.b).
 */
public record NotSigned(String article) implements Rejection {}
