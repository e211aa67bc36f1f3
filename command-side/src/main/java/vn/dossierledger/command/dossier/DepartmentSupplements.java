package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Requirements.require;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.command.ApproveSupplement;
import vn.dossierledger.api.dossier.command.ProposeSupplement;
import vn.dossierledger.api.dossier.event.SupplementProposed;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.clocks.Rules;

/** A department proposes to ask the applicant for more; whoever the policy names approves (QN 12.2; CM 13.2). */
final class DepartmentSupplements {

    private DepartmentSupplements() {}

    static SupplementProposed propose(DossierLife life, ProposeSupplement command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::supplement, Role.SPECIALIST);
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.IN_PROCESS));
        require(SupplementRules.oneSupplementWaitsForApproval(life.supplements()));
        Rules rules = desk.rulesOf(life);
        String article = Articles.of(rules.policy().content(), life).supplement();
        Instant now = desk.now();
        require(SupplementRules.onlyWhatCanBeAnsweredIsAskedFor(
                rules.procedure().content().components(),
                command.items(),
                command.reason(),
                command.respondBy(),
                now,
                article));
        return new SupplementProposed(
                life.code(),
                now,
                by,
                Seals.reasons(desk, life.sealingKey(), command.items()),
                Seals.text(desk, life.sealingKey(), command.reason()),
                command.respondBy());
    }

    static SupplementRequested approve(DossierLife life, ApproveSupplement command, Desk desk) {
        Standing.seeing(command.by(), life);
        PolicyProfile policy = desk.rulesOf(life).policy().content();
        Actor by = Standing.acting(
                command.by(),
                life,
                Articles.of(policy, life).supplement(),
                List.of(policy.supplementApprover().value()));
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.IN_PROCESS));
        require(SupplementRules.onlyAProposedSupplementIsApproved(life.supplements()));
        SupplementProposed proposed = life.supplements().proposed();
        Instant now = desk.now();
        // A day that passed while the proposal lay there is none that anybody can keep.
        boolean lapsed = SupplementRules.theDayOfTheAnswerIsStillToCome(proposed.respondBy(), now)
                .isPresent();
        return new SupplementRequested(
                life.code(),
                now,
                by,
                SupplementPhase.PROCESSING,
                proposed.items(),
                proposed.reason(),
                lapsed ? null : proposed.respondBy());
    }
}
