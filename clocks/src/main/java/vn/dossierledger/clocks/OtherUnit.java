package vn.dossierledger.clocks;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;

/**
 * DQ 4.3.a says "6 tiếng" and not of which kind: whichever the policy counts by, both dates are shown (DOMAIN.md 3).
 *
 * @param unit the unit that the policy could count in instead
 * @param dueAt when the clock would end by it; null while a pause leaves the end open
 */
record OtherUnit(LimitUnit unit, Instant dueAt) {

    /** Of a limit in days, or of a clock that does not show it. */
    static final OtherUnit NONE = new OtherUnit(null, null);

    static OtherUnit of(Instant startedAt, TimeLimit limit, List<Standstill> waits, WorkingCalendar calendar) {
        return switch (limit.unit()) {
            case WORKING_HOURS -> counted(LimitUnit.ELAPSED_HOURS, startedAt, limit, waits, calendar);
            case ELAPSED_HOURS -> counted(LimitUnit.WORKING_HOURS, startedAt, limit, waits, calendar);
            case WORKING_DAYS, CALENDAR_DAYS -> NONE;
        };
    }

    private static OtherUnit counted(
            LimitUnit unit, Instant startedAt, TimeLimit limit, List<Standstill> waits, WorkingCalendar calendar) {
        return new OtherUnit(
                unit,
                Course.of(startedAt, new TimeLimit(limit.amount(), unit), waits, List.of(), calendar)
                        .dueAt());
    }
}
