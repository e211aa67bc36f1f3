package vn.dossierledger.api.rejection;

import java.util.Set;
import vn.dossierledger.api.actor.Role;

/**
 * The caller holds none of the roles that may do this (DOMAIN.md 2).
 * @param article where the regulation speaks of the step, or our default
 */
public record NotYourRole(Set<Role> allowed, String article) implements Rejection, RuleRefusal {}
