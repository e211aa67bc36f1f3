package vn.dossierledger.api.rejection;

import java.util.Set;
import vn.dossierledger.api.actor.Role;

/**
 * The caller holds none of the roles that may do this (DOMAIN.md 2).
 * @param article the article that names the actor where authorities differ; null stands for the ledger's own table of steps
 */
public record NotYourRole(Set<Role> allowed, String article) implements Rejection, RuleRefusal {

    private static final String OUR_DEFAULT = "default: The ledger's table of steps says who takes this one.";

    public NotYourRole {
        article = article == null ? OUR_DEFAULT : article;
    }
}
