package vn.dossierledger.benchmarks.generated;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.dossierledger.clocks.WorkingCalendar;

/** Counts minutes of office hours, Monday to Friday 08:00–12:00 and 13:00–17:00; knows no holidays: made-up people work on them. */
final class OfficeHours {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int DAY = 8 * 60;
    private static final int FORENOON = 4 * 60;
    private static final int LUNCH = 60;
    private static final int DAYS_PER_WEEK = 5;

    private OfficeHours() {}

    /** So many seconds of office hours, rounded up to whole days. */
    static long wholeDays(long seconds) {
        return Math.ceilDiv(seconds, DAY * 60L) * DAY * 60L;
    }

    /** The instant at which so many seconds of office hours have passed since the first Monday of 2026. */
    static Instant at(long seconds) {
        long minutes = seconds / 60;
        long days = minutes / DAY;
        long minute = minutes % DAY;
        LocalDate day = MONDAY.plusWeeks(days / DAYS_PER_WEEK).plusDays(days % DAYS_PER_WEEK);
        LocalTime time =
                MORNING.plusMinutes(minute < FORENOON ? minute : minute + LUNCH).plusSeconds(seconds % 60);
        return day.atTime(time).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
