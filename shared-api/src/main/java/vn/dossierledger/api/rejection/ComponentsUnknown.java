package vn.dossierledger.api.rejection;

import java.util.Set;

/**
 * The procedure has no such components.
 */
public record ComponentsUnknown(Set<String> components) implements Rejection {}
