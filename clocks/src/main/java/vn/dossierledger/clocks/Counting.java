package vn.dossierledger.clocks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.dossierledger.api.clock.TimeLimit;

/** How a limit counts: one implementation per unit. Instants are {@link LocalNanos}; amounts are in the unit's own small coin. */
sealed interface Counting permits WorkingTime, ElapsedTime, CalendarDays {

    /** More than 36 years; keeps sums of nanoseconds within a long. */
    long LONGEST = Long.MAX_VALUE / 8;

    /** The limit in the unit's own coin; positive. */
    long amount();

    /** What counts between two instants. */
    long spent(long from, long to);

    /** The instant at which {@code rest} more has counted since {@code from}; not earlier than {@code from}. */
    long end(long from, long rest);

    /** Writes down a stretch in which the clock ran and that does not reach its end. */
    void walk(Derivation derivation, long from, long to);

    /** Writes down the stretch in which the clock ran to its end. */
    default void walkToEnd(Derivation derivation, long from, long to, long rest) {
        walk(derivation, from, to);
    }

    /** Whether the end depends on working hours and holidays. */
    boolean needsCalendar();

    /** The way to count {@code limit} from {@code start} on. */
    static Counting of(TimeLimit limit, long start, WorkingCalendar calendar) {
        return switch (limit.unit()) {
            case WORKING_HOURS -> new WorkingTime(nanos(limit.amount(), 3_600 * LocalNanos.SECOND), calendar);
            case WORKING_DAYS -> new WorkingTime(nanos(limit.amount(), calendar.fullDay(start)), calendar);
            case ELAPSED_HOURS -> new ElapsedTime(nanos(limit.amount(), 3_600 * LocalNanos.SECOND));
            case CALENDAR_DAYS ->
                new CalendarDays(nanos(limit.amount().setScale(0, RoundingMode.CEILING), 1), calendar);
        };
    }

    private static long nanos(BigDecimal amount, long unit) {
        BigDecimal nanos = amount.multiply(BigDecimal.valueOf(unit)).setScale(0, RoundingMode.HALF_UP);
        if (nanos.compareTo(BigDecimal.valueOf(LONGEST)) > 0) {
            throw LocalNanos.beyond();
        }
        return Math.max(1, nanos.longValue());
    }
}
