package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Requirements.require;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.DeclareUncollected;
import vn.dossierledger.api.dossier.command.LapseSupplement;
import vn.dossierledger.api.dossier.event.ResultUncollected;
import vn.dossierledger.api.dossier.event.SupplementLapsed;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.clocks.Rules;

/** The citizen was waited for in vain: for a supplement, or at the counter. */
final class Waiting {

    /** The states in which a supplement is awaited. */
    static final Set<DossierState> FOR_A_SUPPLEMENT =
            Collections.unmodifiableSet(EnumSet.of(DossierState.INTAKE_SUPPLEMENT, DossierState.SUPPLEMENT));

    private Waiting() {}

    static SupplementLapsed lapse(DossierLife life, LapseSupplement command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::lapse, Role.CLOCK, Role.ONE_STOP);
        require(StateRules.aStepStartsOnlyIn(life.state(), FOR_A_SUPPLEMENT));
        Rules rules = desk.rulesOf(life);
        Cited<Boolean> policy = rules.policy().content().supplementLapses();
        require(WaitingRules.supplementsLapseByThePolicy(policy));
        Instant now = desk.now();
        Optional<ClockReading> citizen = DossierClocks.latest(ClockName.CITIZEN, life.clocks(), rules, now);
        require(WaitingRules.aSupplementLapsesOnlyAfterItsTime(citizen, now, policy.article()));
        return new SupplementLapsed(
                life.code(),
                now,
                by,
                life.supplements().phase(),
                citizen.orElseThrow().dueAt(),
                policy.article());
    }

    static ResultUncollected declareUncollected(DossierLife life, DeclareUncollected command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::uncollected, Role.CLOCK);
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.RESULT_READY));
        require(WaitingRules.aResultIsDeclaredUncollectedOnce(life.decision().declaredUncollected()));
        Rules rules = desk.rulesOf(life);
        String article = rules.policy().content().uncollectedAfter().article();
        Instant now = desk.now();
        Optional<ClockReading> collection = DossierClocks.latest(ClockName.COLLECTION, life.clocks(), rules, now);
        require(WaitingRules.aResultIsUncollectedOnlyAfterItsTime(collection, now, article));
        return new ResultUncollected(
                life.code(), now, by, collection.orElseThrow().dueAt(), article);
    }
}
