package vn.dossierledger.api.rejection;

import java.util.Set;

/**
 * Every item that was asked for is answered, or it is said why not (QN 6.2; CM 7.2).
 */
public record SupplementUnanswered(Set<String> components, String article) implements Rejection {}
