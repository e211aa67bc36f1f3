package vn.dossierledger.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.clock.DerivationStep;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.clock.Pause;
import vn.dossierledger.api.clock.StepKind;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.policy.PauseEffect;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.policy.ResolutionEnd;

/** Reads one run of one clock under the rules: where it ends, and how it stands. One method per clock of DOMAIN.md 4. */
record ClockFace(Rules rules, Instant now) {

    static final String SUPPLEMENT = "Chờ bổ sung hồ sơ";

    private static final String BY_THE_REQUEST = "default: the day that the request names";
    private static final String WITHIN_RESOLUTION =
            "default: no limit of its own, all shares lie within the resolution";
    private static final String NO_LIMIT = "default: no limit is stated";

    ClockReading read(ClockRun run) {
        return switch (run.clock()) {
            case INTAKE -> limited(run, policy().intakeWithin());
            case FORWARD -> limited(run, policy().forwardWithin());
            case RESOLUTION -> resolution(run);
            case SHARE -> share(run);
            case CITIZEN -> citizen(run);
            case COLLECTION -> collection(run);
            case FEE, APOLOGY_LEAD, OUTAGE -> unlimited(run, NO_LIMIT);
        };
    }

    /** K1 and K2: a limit of the policy, without pauses; a supplement meets the intake, and another run follows it. */
    private ClockReading limited(ClockRun run, Cited<TimeLimit> limit) {
        if (limit.value() == null) {
            return unlimited(run, limit.article());
        }
        Due due = Course.straight(run.startedAt(), limit.value(), rules.calendar())
                .due();
        return reading(run, due, run.metAt(), List.of(), state(run, due.dueAt(), run.metAt(), false), limit.article());
    }

    /** K3: measured against the first appointment, unless a wait for the citizen moves it as the policy says. */
    private ClockReading resolution(ClockRun run) {
        Instant metAt = policy().resolutionEnds().value() == ResolutionEnd.SIGNATURE && run.signedAt() != null
                ? run.signedAt()
                : run.metAt();
        Appointment promise = run.appointment();
        Course course = course(promise, run, before(metAt, run.waits()));
        Due due = course.due();
        return reading(
                run,
                due,
                metAt,
                course.stoodStill(),
                state(run, due == null ? null : due.dueAt(), metAt, due == null),
                promise.article());
    }

    private Course course(Appointment promise, ClockRun run, List<Pause> waits) {
        boolean missedBefore = !waits.isEmpty()
                && !waits.getFirst().from().isBefore(promise.due().dueAt());
        if (!waits.isEmpty() && !missedBefore) {
            Course course = Course.of(
                    run.startedAt(),
                    promise.limit(),
                    waits,
                    policy().supplementEffect().value(),
                    rules.calendar(),
                    SUPPLEMENT);
            if (!course.stoodStill().isEmpty()) {
                return course;
            }
        }
        return new Course(promise.due(), List.of());
    }

    /** K4: how long a department has had it; DQ 4.3.b, QN 8.1.b: the whole stays within K3. */
    private ClockReading share(ClockRun run) {
        List<Pause> waits = policy().supplementEffect().value() == PauseEffect.RUN_ON ? List.of() : run.waits();
        boolean paused = !waits.isEmpty() && waits.getLast().to() == null;
        return reading(run, null, run.metAt(), waits, state(run, null, run.metAt(), paused), WITHIN_RESOLUTION);
    }

    /** K5: late is the citizen, never the agency. */
    private ClockReading citizen(ClockRun run) {
        Instant respondBy = run.respondBy();
        if (respondBy == null || !respondBy.isAfter(run.startedAt())) {
            return unlimited(run, NO_LIMIT);
        }
        Duration given = Duration.between(run.startedAt(), respondBy);
        Due due = new Due(
                respondBy,
                false,
                List.of(new DerivationStep(StepKind.COUNTED, run.startedAt(), respondBy, given, null)),
                "");
        return reading(run, due, run.metAt(), List.of(), state(run, respondBy, run.metAt(), false), BY_THE_REQUEST);
    }

    /** K7: after its end the result may be declared uncollected; the agency is never late (QN 8.2.c, CM 9.2.c). */
    private ClockReading collection(ClockRun run) {
        Cited<TimeLimit> limit = policy().uncollectedAfter();
        if (limit.value() == null) {
            return unlimited(run, limit.article());
        }
        Due due = Course.straight(run.startedAt(), limit.value(), rules.calendar())
                .due();
        return reading(run, due, run.metAt(), List.of(), state(run, null, run.metAt(), false), limit.article());
    }

    private ClockReading unlimited(ClockRun run, String article) {
        return reading(run, null, run.metAt(), List.of(), state(run, null, run.metAt(), false), article);
    }

    private ClockState state(ClockRun run, Instant dueAt, Instant metAt, boolean paused) {
        return Verdict.of(dueAt, metAt, metAt == null ? run.cancelledAt() : null, paused, now);
    }

    private ClockReading reading(
            ClockRun run, Due due, Instant metAt, List<Pause> paused, ClockState state, String article) {
        return new ClockReading(
                run.clock(),
                run.startedAt(),
                due == null ? null : due.dueAt(),
                metAt,
                paused,
                state,
                due != null && due.provisional(),
                due == null ? List.of() : due.derivation(),
                article,
                rules.policy().version(),
                due == null ? "" : due.calendarVersion());
    }

    private PolicyProfile policy() {
        return rules.policy().content();
    }

    private static List<Pause> before(Instant endOrNull, List<Pause> waits) {
        return endOrNull == null || waits.isEmpty()
                ? waits
                : waits.stream().filter(wait -> wait.from().isBefore(endOrNull)).toList();
    }
}
