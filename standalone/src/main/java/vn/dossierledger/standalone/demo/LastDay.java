package vn.dossierledger.standalone.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import vn.dossierledger.clocks.WorkingCalendar;

/**
 * The day with which the demo ends: today, or one before, so that the same demo can be told again on another day.
 *
 * @param day of Asia/Ho_Chi_Minh
 */
record LastDay(LocalDate day, Clock real) {

    /** @param named as {@code 2026-11-20}; empty for today */
    static LastDay of(String named, Clock real) {
        return new LastDay(
                named.isEmpty() ? LocalDate.now(real.withZone(WorkingCalendar.ZONE)) : LocalDate.parse(named), real);
    }

    /** How far the stories have come: until now, but not past the day. */
    Clock clock() {
        Instant end = day.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
        return real.instant().isBefore(end) ? real : Clock.fixed(end, WorkingCalendar.ZONE);
    }
}
