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
        Appointment promise = run.terms().appointment();
        Course course = course(promise, run, before(metAt, standstills(run)));
        Due due = course.due();
        return reading(
                run,
                due,
                metAt,
                course.stoodStill(),
                state(run, due == null ? null : due.dueAt(), metAt, due == null),
                promise.article());
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
        TimeLimit within = run.terms().within();
        List<Standstill> waits = before(run.metAt(), standstills(run));
        if (within == null) {
            List<Pause> stoodStill = Pauses.apart(waits, run.startedAt()).stream()
                    .map(Standstill::pause)
                    .toList();
            boolean paused = !stoodStill.isEmpty() && stoodStill.getLast().to() == null;
            return reading(
                    run, null, run.metAt(), stoodStill, state(run, null, run.metAt(), paused), WITHIN_RESOLUTION);
        }
        Course course = Course.of(run.startedAt(), within, waits, List.of(), rules.calendar());
        Due due = course.due();
        return reading(
                run,
                due,
                run.metAt(),
                course.stoodStill(),
                state(run, due == null ? null : due.dueAt(), run.metAt(), due == null),
                BY_THE_LEAD);
    }

    /** The waits of a run, as the policy lets them count; those that it lets run on are left out. */
    private List<Standstill> standstills(ClockRun run) {
        return run.waits().stream()
                .map(wait -> switch (wait.cause()) {
                    case SUPPLEMENT ->
                        new Standstill(
                                wait.from(),
                                wait.to(),
                                policy().supplementEffect().value(),
                                SUPPLEMENT);
                    case STOP ->
                        new Standstill(
                                wait.from(), wait.to(), policy().stopEffect().value(), STOP);
                })
                .filter(wait -> wait.effect() != PauseEffect.RUN_ON)
                .toList();
    }

    /** K5: late is the citizen, never the agency. */
    private ClockReading citizen(ClockRun run) {
        Instant respondBy = run.terms().respondBy();
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
                due == null ? "" : due.calendarVersion(),
                run.holder(),
                run.terms().apologyDueAt());
    }

    private PolicyProfile policy() {
        return rules.policy().content();
    }

    private static List<Standstill> before(Instant endOrNull, List<Standstill> waits) {
        return endOrNull == null || waits.isEmpty()
                ? waits
                : waits.stream().filter(wait -> wait.from().isBefore(endOrNull)).toList();
    }
}
