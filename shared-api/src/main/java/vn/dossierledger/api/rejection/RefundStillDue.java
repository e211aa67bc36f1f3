package vn.dossierledger.api.rejection;

/**
 * Nobody is forgotten who is still to get money back, because the agency did not perform (QN 8.2.c; CM 9.2.c).
 * @param owed what is still to go back, in đồng
 */
public record RefundStillDue(long owed, String article) implements Rejection {}
