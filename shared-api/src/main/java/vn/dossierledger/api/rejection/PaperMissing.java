package vn.dossierledger.api.rejection;

/**
 * The certified paper that was promised by post is not here yet (QN 7.2.a; CM 8.3).
 */
public record PaperMissing(String article) implements Rejection {}
