package vn.dossierledger.api.rejection;

import java.util.Set;

/**
 * The dossier is not complete, or not valid where the policy asks for it.
 * @param components what is missing or not valid; empty when nothing was checked yet
 */
public record NotComplete(Set<String> components, String article) implements Rejection {}
