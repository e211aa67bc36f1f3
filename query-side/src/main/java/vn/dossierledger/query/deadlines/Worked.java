package vn.dossierledger.query.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.dossierledger.clocks.WorkingCalendar;

/** Working time as the tables hold it: microseconds since the beginning of 1970, so that what lies between two instants is a difference. */
record Worked(WorkingCalendar calendar) {

    /** @param at nullable */
    Long until(Instant at) {
        return at == null ? null : micros(calendar.workingTime(Instant.EPOCH, at));
    }

    long between(Instant from, Instant to) {
        return micros(calendar.workingTime(from, to));
    }

    static long micros(Duration time) {
        return time.dividedBy(ChronoUnit.MICROS.getDuration());
    }

    static Duration duration(long micros) {
        return Duration.of(micros, ChronoUnit.MICROS);
    }
}
