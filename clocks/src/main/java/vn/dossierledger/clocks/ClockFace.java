package vn.dossierledger.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.clock.DerivationStep;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.clock.StepKind;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.policy.PauseEffect;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.policy.ResolutionEnd;

/** Reads the runs of a dossier's clocks under the rules: where each ends, and how it stands. One method per clock of DOMAIN.md 4. */
record ClockFace(ClockHistory history, Rules rules, Instant now) {

    static final String SUPPLEMENT = "Chờ bổ sung hồ sơ";
    static final String STOP = "Tạm dừng giải quyết";

    private static final String BY_THE_REQUEST = "default: the day that the request names";
    private static final String WITHIN_RESOLUTION =
            "default: no limit of its own, all shares lie within the resolution";
    private static final String BY_THE_LEAD = "default: the time that the lead department gives";
    private static final String NO_LIMIT = "default: no limit is stated";

    ClockReading read(ClockRun run) {
        return switch (run.clock()) {
            case INTAKE -> limited(run, policy().intakeWithin());
            case FORWARD -> limited(run, policy().forwardWithin());
            case RESOLUTION -> resolution(run);
            case SHARE -> share(run);
            case CITIZEN -> citizen(run);
            case COLLECTION -> collection(run);
            case FEE, APOLOGY_LEAD, OUTAGE -> endless(run, NO_LIMIT);
        };
    }

    /** K8 of a run of K3; empty where there is none. */
    Optional<ClockReading> apologyLead(ClockRun resolution) {
        return new ApologyLead(rules)
                .reading(resolution, resolution(resolution), standstills(resolution, resolvedAt(resolution)));
    }

    /** K1 and K2: a limit of the policy; a supplement meets the intake, and another run follows it. */
    private ClockReading limited(ClockRun run, Cited<TimeLimit> limit) {
        if (limit.value() == null) {
            return endless(run, limit.article());
        }
        List<Standstill> waits = new Outages(rules).excusing(ended(run, run.metAt()));
        Course course = Course.of(run.startedAt(), limit.value(), waits, List.of(), rules.calendar());
        OtherUnit other = run.clock() == ClockName.FORWARD
                ? OtherUnit.of(run.startedAt(), limit.value(), waits, rules.calendar())
                : OtherUnit.NONE;
        return dial().shows(
                        run,
                        course,
                        run.metAt(),
                        state(run, course.dueAt(), run.metAt(), course.standsStill()),
                        limit.article(),
                        other);
    }

    /** K3: measured against the first appointment, unless a wait moves it as the policy says. */
    private ClockReading resolution(ClockRun run) {
        Instant metAt = resolvedAt(run);
        Appointment promise = run.terms().appointment();
        return shows(run, course(promise, run, standstills(run, metAt)), metAt, promise.article());
    }

    /** K3 ends with the signature or with the return to the one-stop, as the policy says; null until then. */
    private Instant resolvedAt(ClockRun run) {
        return policy().resolutionEnds().value() == ResolutionEnd.SIGNATURE && run.signedAt() != null
                ? run.signedAt()
                : run.metAt();
    }

    /** What was promised holds, whatever the calendar has become, until a pause or a decision moves it. */
    private Course course(Appointment promise, ClockRun run, List<Standstill> waits) {
        List<Extension> decisions = run.terms().extensions();
        Instant promised = promise.due().dueAt();
        boolean inTime = waits.stream().anyMatch(wait -> wait.from().isBefore(promised))
                || decisions.stream().anyMatch(decision -> decision.at().isBefore(promised));
        if (inTime) {
            Course course = Course.of(run.startedAt(), promise.limit(), waits, decisions, rules.calendar());
            boolean moved = !course.stoodStill().isEmpty()
                    || decisions.stream()
                            .anyMatch(each -> each.dueAt().equals(course.due().dueAt()));
            if (moved) {
                return course;
            }
        }
        return new Course(promise.due(), List.of());
    }

    /** K4: how long a department or an agency has had it; DQ 4.3.b, QN 8.1.b: the whole stays within K3. */
    private ClockReading share(ClockRun run) {
        List<Standstill> waits = standstills(run, run.metAt());
        TimeLimit within = run.terms().within();
        if (within != null) {
            Course course = Course.of(run.startedAt(), within, waits, List.of(), rules.calendar());
            return shows(run, course, run.metAt(), BY_THE_LEAD);
        }
        return shows(run, withinTheWhole(run, waits), run.metAt(), WITHIN_RESOLUTION);
    }

    /** Who was asked without a limit has until K3 ends; the department that leads has K3 itself, and no end beside it. */
    private Course withinTheWhole(ClockRun share, List<Standstill> waits) {
        Instant end = share.terms().number() == null ? null : wholeEnds(share);
        if (end != null && end.isAfter(share.startedAt())) {
            return Course.until(end, share.startedAt(), waits, rules.calendar());
        }
        return new Course(
                null,
                Pauses.apart(waits, share.startedAt()).stream()
                        .map(Standstill::pause)
                        .toList());
    }

    /** The end of the K3 that a share runs within; null while it is open. */
    private Instant wholeEnds(ClockRun share) {
        return history.runs().reversed().stream()
                .filter(run ->
                        run.clock() == ClockName.RESOLUTION && !run.startedAt().isAfter(share.startedAt()))
                .findFirst()
                .map(run -> resolution(run).dueAt())
                .orElse(null);
    }

    /**
     * The waits of a run and the outages that excuse, as the policy lets them count; those that it lets run on are left out.
     *
     * @param metAt null until then
     */
    private List<Standstill> standstills(ClockRun run, Instant metAt) {
        Instant end = ended(run, metAt);
        List<Standstill> standstills = new ArrayList<>(new Outages(rules).excusing(end));
        for (Wait wait : run.waits()) {
            Standstill standstill =
                    switch (wait.cause()) {
                        case SUPPLEMENT -> standstill(wait, policy().supplementEffect(), SUPPLEMENT);
                        case STOP -> standstill(wait, policy().stopEffect(), STOP);
                    };
            if (standstill.effect() != PauseEffect.RUN_ON
                    && (end == null || wait.from().isBefore(end))) {
                standstills.add(standstill);
            }
        }
        return standstills;
    }

    private static Standstill standstill(Wait wait, Cited<PauseEffect> effect, String reason) {
        return Standstill.pause(wait.from(), wait.to(), effect.value(), reason);
    }

    private static Instant ended(ClockRun run, Instant metAt) {
        return metAt == null ? run.cancelledAt() : metAt;
    }

    /** K5: late is the citizen, never the agency. */
    private ClockReading citizen(ClockRun run) {
        Instant respondBy = run.terms().respondBy();
        if (respondBy == null || !respondBy.isAfter(run.startedAt())) {
            return endless(run, NO_LIMIT);
        }
        Duration given = Duration.between(run.startedAt(), respondBy);
        Due due = new Due(
                respondBy,
                false,
                List.of(new DerivationStep(StepKind.COUNTED, run.startedAt(), respondBy, given, null)),
                "");
        return shows(run, new Course(due, List.of()), run.metAt(), BY_THE_REQUEST);
    }

    /** K7: after its end the result may be declared uncollected; the agency is never late (QN 8.2.c, CM 9.2.c). */
    private ClockReading collection(ClockRun run) {
        Cited<TimeLimit> limit = policy().uncollectedAfter();
        if (limit.value() == null) {
            return endless(run, limit.article());
        }
        Course course = Course.straight(run.startedAt(), limit.value(), rules.calendar());
        return dial().shows(run, course, run.metAt(), state(run, null, run.metAt(), false), limit.article());
    }

    private ClockReading endless(ClockRun run, String article) {
        return shows(run, Course.ENDLESS, run.metAt(), article);
    }

    private ClockReading shows(ClockRun run, Course course, Instant metAt, String article) {
        return dial().shows(run, course, metAt, state(run, course.dueAt(), metAt, course.standsStill()), article);
    }

    private ClockState state(ClockRun run, Instant dueAt, Instant metAt, boolean paused) {
        return Verdict.of(dueAt, metAt, metAt == null ? run.cancelledAt() : null, paused, now);
    }

    private Dial dial() {
        return new Dial(rules);
    }

    private PolicyProfile policy() {
        return rules.policy().content();
    }
}
