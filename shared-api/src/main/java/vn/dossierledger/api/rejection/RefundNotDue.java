package vn.dossierledger.api.rejection;

/**
 * Money goes back because the agency did not perform, never because nobody collected (QN 8.2.c; CM 9.2.c).
 */
public record RefundNotDue(String article) implements Rejection {}
