package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Requirements.require;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;

/** How a caller stands towards a dossier. */
final class Standing {

    private Standing() {}

    /** Refuses who may not know of the dossier. */
    static Set<Role> seeing(Caller caller, DossierLife life) {
        Set<Role> towards = ActorRules.rolesTowards(caller, life.authority(), life.owners());
        boolean hasACopy = ActorRules.hasACopy(caller, life.coProcessing().agencies());
        require(ActorRules.onlyWhoMaySeeADossierLearnsOfIt(towards, hasACopy, life.code()));
        return towards;
    }

    /**
     * The caller in the first of the step's roles that fits, or a refusal.
     *
     * @param article where the regulation speaks of the step
     */
    static Actor acting(
            Caller caller, DossierLife life, Desk desk, Function<Articles, String> article, Role... actors) {
        return acting(caller, life, cited(life, desk, article), List.of(actors));
    }

    /** As above, where the policy says who takes the step. */
    static Actor acting(Caller caller, DossierLife life, String article, List<Role> actors) {
        return acting(caller, life, () -> article, actors);
    }

    private static Actor acting(Caller caller, DossierLife life, Supplier<String> article, List<Role> actors) {
        List<Role> held = held(caller, life, article, actors);
        Role fitting = held.stream()
                .filter(role -> ActorRules.onlyTheDepartmentThatHasItHandlesIt(
                                role, caller.department(), life.department())
                        .isEmpty())
                .findFirst()
                .orElse(held.getFirst());
        require(ActorRules.onlyTheDepartmentThatHasItHandlesIt(fitting, caller.department(), life.department()));
        return caller.as(fitting);
    }

    /** The caller in the first of the step's roles that fits, of whichever department: whose step it is, another rule says. */
    static Actor ofAnyDepartment(Caller caller, DossierLife life, Desk desk, Role... actors) {
        return caller.as(held(caller, life, cited(life, desk, Articles::coProcessing), List.of(actors))
                .getFirst());
    }

    /** The caller as an officer of the authority that a copy was sent to, or a refusal. */
    static Actor ofTheAgency(Caller caller, DossierLife life, Desk desk, String agency) {
        seeing(caller, life);
        require(ActorRules.onlyTheAgencyHandlesItsCopy(caller, agency, cited(life, desk, Articles::coProcessing)));
        return ActorRules.asTheAgency(caller);
    }

    private static List<Role> held(Caller caller, DossierLife life, Supplier<String> article, List<Role> actors) {
        Set<Role> towards = seeing(caller, life);
        require(ActorRules.whoHasACopyHandlesNothingElse(towards, life.authority()));
        require(ActorRules.onlyTheActorsOfAStepTakeIt(towards, actors, article));
        return actors.stream().filter(towards::contains).toList();
    }

    /** Looked up only for who is refused. */
    private static Supplier<String> cited(DossierLife life, Desk desk, Function<Articles, String> article) {
        return () -> article.apply(Articles.of(desk.rulesOf(life).policy().content(), life));
    }
}
