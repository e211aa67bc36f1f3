package vn.dossierledger.command.rule;

import java.util.Optional;
import java.util.Set;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.rejection.NotYourAuthority;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.rejection.RuleRefusal;

/** Who may bring rules into force. */
final class Gate {

    /** What a refusal cites: no regulation speaks of it. */
    static final String OUR_CHOICE = "default: The regulations do not say who enters them; administrators are our choice.";

    private Gate() {}

    /** DOMAIN.md 2: rules are M's. */
    static Optional<NotYourRole> onlyAnAdministratorBringsRulesIntoForce(Caller caller) {
        return caller.is(Role.ADMIN)
                ? Optional.empty()
                : Optional.of(new NotYourRole(Set.of(Role.ADMIN), OUR_CHOICE));
    }

    /** An administrator of one authority leaves the rules of the others, and those of all, alone. */
    static Optional<NotYourAuthority> onlyWithinTheOwnAuthority(Caller caller, String authority) {
        return caller.authority() == null || caller.authority().equals(authority)
                ? Optional.empty()
                : Optional.of(new NotYourAuthority(authority));
    }

    static <R extends Rejection & RuleRefusal> void require(Optional<R> objection) {
        if (objection.isPresent()) {
            throw new Rejected(objection.get());
        }
    }
}
