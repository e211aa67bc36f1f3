package vn.dossierledger.clocks;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import vn.dossierledger.api.calendar.CalendarYear;

/**
 * Working time in Asia/Ho_Chi_Minh, by the calendar years that are known. A year that is not published makes dates provisional
 * (DOMAIN.md 4): it has the days off that are expected, and where nobody expects any, the usual week (Monday to Friday, 07:00–11:30
 * and 13:30–17:00) without holidays.
 *
 * <p>Immutable. Every method throws {@link BeyondCalendar} for instants outside the years 1970 to 2199.
 */
public final class WorkingCalendar {

    /** UTC+7, no daylight saving. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** By year − first year; null while nobody has said anything of the year. */
    private final YearTable[] known;

    private WorkingCalendar(YearTable[] known) {
        this.known = known;
    }

    private WorkingCalendar(Map<Integer, Versioned<CalendarYear>> years) {
        known = new YearTable[LocalNanos.LAST_YEAR - LocalNanos.FIRST_YEAR + 1];
        years.forEach((year, calendar) -> {
            if (year != calendar.content().year()) {
                throw new IllegalArgumentException("The calendar given for " + year + " is one of "
                        + calendar.content().year());
            }
            known[slot(year)] = YearTable.of(calendar);
        });
    }

    /**
     * A calendar of the given years, by year.
     *
     * @throws IllegalArgumentException where shifts overlap or a date belongs to another year
     */
    public static WorkingCalendar of(Map<Integer, Versioned<CalendarYear>> years) {
        return new WorkingCalendar(years);
    }

    /** The same calendar, but with a year as this version has it, or unknown for null. */
    public WorkingCalendar with(int year, Versioned<CalendarYear> versionOrNull) {
        YearTable[] tables = known.clone();
        tables[slot(year)] = versionOrNull == null ? null : YearTable.of(versionOrNull);
        return new WorkingCalendar(tables);
    }

    /** Whether the year's calendar is published. */
    public boolean isPublished(int year) {
        return table(year).published;
    }

    /** The version of the year's calendar, published or expected; 0 while nobody has said anything of the year. */
    public int version(int year) {
        return table(year).version;
    }

    /** Whether an instant lies within working hours; the end of a shift no longer does. */
    public boolean isWorking(Instant instant) {
        long local = LocalNanos.of(instant);
        return worked(local, local + 1) > 0;
    }

    /** The instant itself within working hours, else the beginning of the next shift. */
    public Instant nextWorking(Instant instant) {
        return LocalNanos.instant(after(LocalNanos.of(instant), 1) - 1);
    }

    /** Working time from {@code from} until {@code to}; zero when {@code to} is not later. */
    public Duration workingTime(Instant from, Instant to) {
        return Duration.ofNanos(worked(LocalNanos.of(from), LocalNanos.of(to)));
    }

    /** The earliest instant by which {@code working} has been worked since {@code from}; {@code from} itself for nothing. */
    public Instant plusWorkingTime(Instant from, Duration working) {
        return LocalNanos.instant(after(LocalNanos.of(from), working.toNanos()));
    }

    /** The latest instant from which {@code working} is still worked until {@code to}; {@code to} itself for nothing. */
    public Instant minusWorkingTime(Instant to, Duration working) {
        return LocalNanos.instant(before(LocalNanos.of(to), working.toNanos()));
    }

    /** The versions of the years from one instant to another, such as {@code 2026v1,2028v0}; v0 is a year that nobody has said anything of. */
    public String versions(Instant from, Instant to) {
        return versions(LocalNanos.of(from), LocalNanos.of(to));
    }

    /** Whether a year between the two instants is not yet published. */
    public boolean isProvisional(Instant from, Instant to) {
        return isProvisional(LocalNanos.of(from), LocalNanos.of(to));
    }

    long worked(long from, long to) {
        if (to <= from) {
            return 0;
        }
        YearTable first = tableAt(from);
        YearTable last = tableAt(to);
        long sum = last.workedBefore(to) - first.workedBefore(from);
        for (int year = first.year; year < last.year; year++) {
            sum += table(year).total();
        }
        return sum;
    }

    long after(long from, long working) {
        if (working <= 0) {
            return from;
        }
        YearTable table = tableAt(from);
        long target = table.workedBefore(from) + working;
        while (target > table.total()) {
            target -= table.total();
            table = table(table.year + 1);
        }
        return table.at(target);
    }

    long before(long to, long working) {
        if (working <= 0) {
            return to;
        }
        YearTable table = tableAt(to);
        long behind = table.workedBefore(to) - working;
        while (behind < 0) {
            table = table(table.year - 1);
            behind += table.total();
        }
        return table.lastAt(behind);
    }

    DayPlan plan(long epochDay) {
        return tableAt(epochDay * LocalNanos.DAY).plan(epochDay);
    }

    /** Working time of a full day in the year of {@code local}. */
    long fullDay(long local) {
        return tableAt(local).fullDay;
    }

    String versions(long from, long to) {
        YearTable first = tableAt(from);
        int last = LocalNanos.year(to);
        if (first.year == last) {
            return first.label;
        }
        StringBuilder labels = new StringBuilder(first.label);
        for (int year = first.year + 1; year <= last; year++) {
            labels.append(',').append(table(year).label);
        }
        return labels.toString();
    }

    boolean isProvisional(long from, long to) {
        int last = LocalNanos.year(to);
        for (int year = LocalNanos.year(from); year <= last; year++) {
            if (!isPublished(year)) {
                return true;
            }
        }
        return false;
    }

    private YearTable tableAt(long local) {
        return table(LocalNanos.year(local));
    }

    private YearTable table(int year) {
        YearTable table = known[slot(year)];
        return table == null ? YearTable.unknown(year) : table;
    }

    private static int slot(int year) {
        if (year < LocalNanos.FIRST_YEAR || year > LocalNanos.LAST_YEAR) {
            throw LocalNanos.beyond();
        }
        return year - LocalNanos.FIRST_YEAR;
    }
}
