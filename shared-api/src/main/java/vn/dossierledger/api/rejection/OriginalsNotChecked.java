package vn.dossierledger.api.rejection;

/**
 * The originals are compared before the result leaves (DQ 4.3.c; QN 7.1.a; BT 8.4.a; CM 8.1).
 */
public record OriginalsNotChecked(String article) implements Rejection {}
