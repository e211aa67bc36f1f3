package vn.dossierledger.clocks;

import java.time.Duration;
import java.time.Instant;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;

/** K8: an apology leads the end that the applicant was told last (DOMAIN.md 4). */
final class ApologyLead {

    private static final TimeLimit LEAD = TimeLimit.of("1", LimitUnit.WORKING_DAYS);

    private ApologyLead() {}

    /**
     * The last instant at which an apology may still be issued; null while K3 has no end.
     *
     * @param resolution K3 as it stands
     */
    static Instant latest(ClockReading resolution, Rules rules) {
        if (resolution.dueAt() == null) {
            return null;
        }
        Instant promised = later(resolution.dueAt(), resolution.apologyDueAt());
        return before(promised, LEAD, rules.calendar());
    }

    /** The last instant that leads an end by so much. */
    static Instant before(Instant end, TimeLimit lead, WorkingCalendar calendar) {
        long to = LocalNanos.of(end);
        Duration length = Duration.ofNanos(Counting.of(lead, to, calendar).amount());
        return switch (lead.unit()) {
            case WORKING_DAYS, WORKING_HOURS -> calendar.minusWorkingTime(end, length);
            case ELAPSED_HOURS -> end.minus(length);
            case CALENDAR_DAYS -> end.minus(Duration.ofDays(length.toNanos()));
        };
    }

    private static Instant later(Instant one, Instant otherOrNull) {
        return otherOrNull != null && otherOrNull.isAfter(one) ? otherOrNull : one;
    }
}
