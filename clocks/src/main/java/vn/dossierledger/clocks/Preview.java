package vn.dossierledger.clocks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.Holder;
import vn.dossierledger.api.clock.Pause;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.policy.PauseEffect;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.procedure.ProcedureDefinition;

/** What a clock would show, had it started then and stood still so often: counted as the clocks of a dossier are. */
record Preview(Instant startedAt, List<Pause> pauses, Rules rules, Instant now) {

    ClockReading of(ClockName clock) {
        PolicyProfile policy = rules.policy().content();
        ProcedureDefinition procedure = rules.procedure().content();
        PauseEffect supplement = policy.supplementEffect().value();
        return switch (clock) {
            case INTAKE -> shown(clock, Holder.ONE_STOP, policy.intakeWithin(), PauseEffect.RESTART);
            case FORWARD -> shown(clock, Holder.ONE_STOP, policy.forwardWithin(), supplement);
            case RESOLUTION -> shown(clock, null, new Cited<>(procedure.limit(), procedure.limitArticle()), supplement);
            case SHARE, CITIZEN, FEE, COLLECTION, APOLOGY_LEAD, OUTAGE ->
                throw new IllegalArgumentException(
                        "Only INTAKE, FORWARD and RESOLUTION can be previewed, not " + clock);
        };
    }

    private ClockReading shown(ClockName clock, Holder holder, Cited<TimeLimit> limit, PauseEffect effect) {
        List<Standstill> waits = new ArrayList<>(Standstill.of(pauses, effect, null));
        waits.addAll(new Outages(rules).excusing(null));
        Course course = limit.value() == null
                ? Course.ENDLESS
                : Course.of(startedAt, limit.value(), waits, List.of(), rules.calendar());
        OtherUnit other = clock == ClockName.FORWARD && limit.value() != null
                ? OtherUnit.of(startedAt, limit.value(), waits, rules.calendar())
                : OtherUnit.NONE;
        return new Dial(rules)
                .shows(
                        ClockRun.started(clock, holder, startedAt),
                        course,
                        null,
                        Verdict.of(course.dueAt(), null, null, course.standsStill(), now),
                        limit.article(),
                        other);
    }
}
