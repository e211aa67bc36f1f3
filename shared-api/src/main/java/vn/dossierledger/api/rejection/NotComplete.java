package vn.dossierledger.api.rejection;

import java.util.Set;
import vn.dossierledger.api.policy.IntakeCheck;

/**
 * The dossier is not complete, or not valid where the policy asks for it.
 * @param components what is missing or not valid; empty when nothing was checked yet
 * @param wanted what the policy wants it to be
 */
public record NotComplete(Set<String> components, IntakeCheck wanted, String article) implements Rejection {}
