package vn.dossierledger.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.policy.Cited;

/** K8: an apology leads the end that the applicant was told last, by as long as the policy says (DOMAIN.md 4). */
record ApologyLead(Rules rules) {

    /**
     * The last instant at which an apology may still be issued; null while K3 has no end.
     *
     * @param resolution K3 as it stands
     */
    Instant latest(ClockReading resolution) {
        return resolution.dueAt() == null
                ? null
                : before(later(resolution.dueAt(), resolution.apologyDueAt()), rules.calendar());
    }

    /**
     * K8 of one run of K3: measured against K3's own end, met by the first apology. Empty where the policy knows none, or the
     * whole is shorter than the lead. Nobody has to apologise for what is done in time, so K8 is cancelled with it.
     *
     * @param waits when K3 stood still
     */
    Optional<ClockReading> reading(ClockRun resolution, ClockReading read, List<Standstill> waits) {
        if (rules.policy().content().apologies().value() == 0) {
            return Optional.empty();
        }
        ClockRun run = ClockRun.started(ClockName.APOLOGY_LEAD, null, resolution.startedAt());
        Instant latest = read.dueAt() == null ? null : before(read.dueAt(), rules.calendar());
        if (latest != null && !latest.isAfter(run.startedAt())) {
            return Optional.empty();
        }
        Course course =
                latest == null ? Course.ENDLESS : Course.until(latest, run.startedAt(), waits, rules.calendar());
        Instant apologisedAt = resolution.terms().apologisedAt();
        return Optional.of(
                new Dial(rules).shows(run, course, apologisedAt, state(read.state(), apologisedAt), lead().article()));
    }

    private static ClockState state(ClockState resolution, Instant apologisedAt) {
        if (apologisedAt != null) {
            return ClockState.MET;
        }
        return resolution == ClockState.MET ? ClockState.CANCELLED : resolution;
    }

    private Instant before(Instant end, WorkingCalendar calendar) {
        return before(end, lead().value(), calendar);
    }

    /** The last instant that leads an end by so much. */
    static Instant before(Instant end, TimeLimit lead, WorkingCalendar calendar) {
        long amount = Counting.of(lead, LocalNanos.of(end), calendar).amount();
        return switch (lead.unit()) {
            case WORKING_DAYS, WORKING_HOURS -> calendar.minusWorkingTime(end, Duration.ofNanos(amount));
            case ELAPSED_HOURS -> end.minusNanos(amount);
            case CALENDAR_DAYS -> end.minus(Duration.ofDays(amount));
        };
    }

    private Cited<TimeLimit> lead() {
        return rules.policy().content().apologyLead();
    }

    private static Instant later(Instant one, Instant otherOrNull) {
        return otherOrNull != null && otherOrNull.isAfter(one) ? otherOrNull : one;
    }
}
