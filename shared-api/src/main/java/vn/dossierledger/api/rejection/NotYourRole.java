package vn.dossierledger.api.rejection;

import java.util.Set;
import vn.dossierledger.api.actor.Role;

/**
 * The caller holds none of the roles that may do this (DOMAIN.md 2).
 * @param article nullable: the article that names the actor where authorities differ
 */
public record NotYourRole(Set<Role> allowed, String article) implements Rejection, RuleRefusal {}
