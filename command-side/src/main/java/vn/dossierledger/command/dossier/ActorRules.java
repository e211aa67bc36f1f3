package vn.dossierledger.command.dossier;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.rejection.DossierUnknown;
import vn.dossierledger.api.rejection.NotYourAuthority;
import vn.dossierledger.api.rejection.NotYourDepartment;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.Rejection;

/** Who may do what (DOMAIN.md 2, the column "who"). */
final class ActorRules {

    /** What is cited where no regulation names the actors of a step. */
    static final String OUR_CHOICE = "default: The regulation does not say who takes this step; its actors are our choice.";

    private static final Set<Role> OF_THE_AUTHORITY =
            EnumSet.of(Role.ONE_STOP, Role.SPECIALIST, Role.DEPARTMENT_HEAD, Role.LEADER, Role.CASHIER);
    private static final Set<Role> OVERSEEING = EnumSet.of(Role.INSPECTOR, Role.REPORTING, Role.ADMIN, Role.CLOCK);
    private static final Set<Role> OF_A_DEPARTMENT = EnumSet.of(Role.SPECIALIST, Role.DEPARTMENT_HEAD);
    private static final List<Role> WHO_ANSWERS_FOR_AN_AGENCY =
            List.of(Role.SPECIALIST, Role.DEPARTMENT_HEAD, Role.LEADER, Role.ONE_STOP);

    private ActorRules() {}

    /**
     * The roles in which a caller has anything to do with a dossier: its authority's officers, its owners, and those who oversee
     * all.
     */
    static Set<Role> rolesTowards(Caller caller, String authority, Set<String> owners) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (authority.equals(caller.authority())) {
            roles.addAll(OF_THE_AUTHORITY);
        }
        if (caller.citizen() != null && owners.contains(caller.citizen())) {
            roles.add(Role.CITIZEN);
        }
        roles.addAll(OVERSEEING);
        roles.retainAll(caller.roles());
        return roles;
    }

    /** Whether a caller is an officer of one of the authorities that have a copy of the dossier. */
    static boolean hasACopy(Caller caller, Set<String> agencies) {
        return caller.authority() != null
                && agencies.contains(caller.authority())
                && caller.roles().stream().anyMatch(OF_THE_AUTHORITY::contains);
    }

    /** DQ 7.3, QN 4.3, CM 5.3: nobody learns of a dossier that is not theirs to see, not even that it exists. */
    static Optional<Rejection> onlyWhoMaySeeADossierLearnsOfIt(Set<Role> towards, boolean hasACopy, String code) {
        return towards.isEmpty() && !hasACopy ? Optional.of(new DossierUnknown(code)) : Optional.empty();
    }

    /** DQ 4.3.b; QN 8.1.b; CM 9.1.b: who has a copy handles the copy; the dossier stays with the authority that leads. */
    static Optional<Rejection> whoHasACopyHandlesNothingElse(Set<Role> towards, String authority) {
        return towards.isEmpty() ? Optional.of(new NotYourAuthority(authority)) : Optional.empty();
    }

    /** DQ 4.3.b; QN 8.1.b; CM 9.1.b: a copy is handled by officers of the authority that it was sent to. */
    static Optional<Rejection> onlyTheAgencyHandlesItsCopy(
            Caller caller, String agency, Supplier<String> article) {
        if (!agency.equals(caller.authority())) {
            return Optional.of(new NotYourAuthority(agency));
        }
        return WHO_ANSWERS_FOR_AN_AGENCY.stream().anyMatch(caller::is)
                ? Optional.empty()
                : Optional.of(new NotYourRole(Set.copyOf(WHO_ANSWERS_FOR_AN_AGENCY), article.get()));
    }

    /** The caller as an officer who answers for an agency, which the rule above has let through. */
    static Actor asTheAgency(Caller caller) {
        return caller.as(WHO_ANSWERS_FOR_AN_AGENCY.stream()
                .filter(caller::is)
                .findFirst()
                .orElseThrow());
    }

    /**
     * DOMAIN.md 2: every step has its actors.
     *
     * @param article where the regulation speaks of the step, or our default
     */
    static Optional<Rejection> onlyTheActorsOfAStepTakeIt(
            Set<Role> towards, List<Role> actors, Supplier<String> article) {
        return actors.stream().anyMatch(towards::contains)
                ? Optional.empty()
                : Optional.of(new NotYourRole(Set.copyOf(actors), article.get()));
    }

    /** DQ 4.3.b; QN 12; CM 13: the department that has the dossier examines it. Before it is forwarded, the state refuses. */
    static Optional<Rejection> onlyTheDepartmentThatHasItHandlesIt(Role role, String callers, String dossiers) {
        return !OF_A_DEPARTMENT.contains(role) || dossiers == null || Objects.equals(callers, dossiers)
                ? Optional.empty()
                : Optional.of(new NotYourDepartment(dossiers));
    }
}
