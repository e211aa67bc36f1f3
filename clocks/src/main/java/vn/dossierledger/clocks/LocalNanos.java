package vn.dossierledger.clocks;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Instants as plain numbers: nanoseconds of Ho Chi Minh City's wall clock since 1970-01-01T00:00 there. UTC+7 without daylight
 * saving, so a constant suffices and a day always has 24 hours (DOMAIN.md 4).
 */
final class LocalNanos {

    static final long SECOND = 1_000_000_000L;
    static final long DAY = 86_400 * SECOND;
    static final int FIRST_YEAR = 1970;
    static final int LAST_YEAR = 2199;

    private static final long OFFSET_SECONDS = 7 * 3_600L;
    private static final Instant FIRST =
            Instant.ofEpochSecond(LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay() * 86_400 - OFFSET_SECONDS);
    private static final Instant AFTER_LAST =
            Instant.ofEpochSecond(LocalDate.of(LAST_YEAR + 1, 1, 1).toEpochDay() * 86_400 - OFFSET_SECONDS);

    private LocalNanos() {}

    static long of(Instant instant) {
        if (instant.isBefore(FIRST) || !instant.isBefore(AFTER_LAST)) {
            throw beyond();
        }
        return (instant.getEpochSecond() + OFFSET_SECONDS) * SECOND + instant.getNano();
    }

    static Instant instant(long local) {
        return Instant.ofEpochSecond(Math.floorDiv(local, SECOND) - OFFSET_SECONDS, Math.floorMod(local, SECOND));
    }

    static long day(long local) {
        return Math.floorDiv(local, DAY);
    }

    static int year(long local) {
        return LocalDate.ofEpochDay(day(local)).getYear();
    }

    static BeyondCalendar beyond() {
        return new BeyondCalendar();
    }
}
