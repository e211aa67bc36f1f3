package vn.dossierledger.clocks;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dossierledger.api.clock.Due;

/** Reads what {@link WorkingCalendar#versions} writes, such as {@code 2026v1,2028v0}. */
public final class CalendarVersions {

    private CalendarVersions() {}

    /** The versions of the calendar years that a date was counted with, by year; empty for a date that no calendar counted. */
    public static Map<Integer, Integer> of(Due due) {
        return Arrays.stream(due.calendarVersion().split(","))
                .filter(label -> !label.isEmpty())
                .map(label -> label.split("v"))
                .collect(Collectors.toUnmodifiableMap(
                        parts -> Integer.valueOf(parts[0]), parts -> Integer.valueOf(parts[1])));
    }
}
