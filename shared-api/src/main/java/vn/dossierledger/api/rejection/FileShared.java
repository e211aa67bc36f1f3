package vn.dossierledger.api.rejection;

/**
 * Each component is its own file (QN 7.1.a; CM 8.1).
 */
public record FileShared(String attachment, String article) implements Rejection {}
