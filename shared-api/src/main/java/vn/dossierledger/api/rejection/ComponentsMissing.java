package vn.dossierledger.api.rejection;

import java.util.Set;

/**
 * Required components are not there.
 */
public record ComponentsMissing(Set<String> components, String article) implements Rejection {}
