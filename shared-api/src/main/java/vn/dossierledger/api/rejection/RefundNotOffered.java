package vn.dossierledger.api.rejection;

/**
 * The regulation of this authority knows no refunds.
 */
public record RefundNotOffered(String article) implements Rejection {}
