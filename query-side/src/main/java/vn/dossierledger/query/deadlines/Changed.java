package vn.dossierledger.query.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.dossierledger.clocks.WorkingCalendar;

/**
 * From when until when something is different than it was.
 *
 * @param from inclusive
 * @param to exclusive; not later than {@code from} where nothing is different
 */
record Changed(Instant from, Instant to) {

    private static final Duration STEP = Duration.ofMinutes(1);

    /** From the first to the last minute of a year that two calendars do not share; the whole year once it is published. */
    static Changed between(int year, WorkingCalendar before, WorkingCalendar after) {
        Instant begin =
                LocalDate.of(year, 1, 1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
        Instant end =
                LocalDate.of(year + 1, 1, 1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
        if (before.isPublished(year) != after.isPublished(year)) {
            return new Changed(begin, end);
        }
        Instant first = end;
        Instant last = begin;
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            if (differs(day, before, after)) {
                Instant midnight = day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
                first = midnight.isBefore(first) ? midnight : first;
                last = midnight.plus(Duration.ofDays(1));
            }
        }
        return new Changed(first, last);
    }

    private static boolean differs(LocalDate day, WorkingCalendar before, WorkingCalendar after) {
        Instant at = day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
        Instant end = at.plus(Duration.ofDays(1));
        for (; at.isBefore(end); at = at.plus(STEP)) {
            Instant next = at.plus(STEP);
            if (!before.workingTime(at, next).equals(after.workingTime(at, next))) {
                return true;
            }
        }
        return false;
    }
}
