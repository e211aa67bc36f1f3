package vn.dossierledger.clocks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.dossierledger.api.calendar.CalendarYear;
import vn.dossierledger.api.calendar.DayOff;
import vn.dossierledger.api.calendar.MakeUpDay;
import vn.dossierledger.api.calendar.Shift;

/** One year of the calendar, indexed: the plan of each day and the working time before it, so that no sum walks over days. */
final class YearTable {

    /** DOMAIN.md 4: Monday to Friday, 07:00 to 11:30 and 13:30 to 17:00. */
    private static final List<Shift> USUAL_DAY = List.of(
            new Shift(LocalTime.of(7, 0), LocalTime.of(11, 30)), new Shift(LocalTime.of(13, 30), LocalTime.of(17, 0)));

    private static final YearTable[] UNKNOWN = new YearTable[LocalNanos.LAST_YEAR - LocalNanos.FIRST_YEAR + 1];

    final int year;

    /** Version and year, such as {@code 2026v1}; version 0 while nobody has said anything of the year. */
    final String label;

    final boolean published;

    /** Counted from 1; 0 while nobody has said anything of the year. */
    final int version;

    /** Working time of a full day, by which "n working days" are measured. */
    final long fullDay;

    private final long firstDay;
    private final DayPlan[] days;
    private final long[] before;

    private YearTable(CalendarYear calendar, int version) {
        this.year = calendar.year();
        this.label = year + "v" + version;
        this.published = version > 0 && calendar.published();
        this.version = version;
        this.firstDay = LocalDate.of(year, 1, 1).toEpochDay();
        this.days = new DayPlan[Year.of(year).length()];
        this.before = new long[days.length + 1];

        Map<DayOfWeek, DayPlan> week = new EnumMap<>(DayOfWeek.class);
        calendar.week().forEach((day, shifts) -> week.put(day, DayPlan.working(shifts)));
        DayPlan full = fullDay(week);
        this.fullDay = full.total;
        if (full.isOff()) {
            throw new IllegalArgumentException("The calendar of " + year + " has no weekday with working hours");
        }
        for (int i = 0; i < days.length; i++) {
            days[i] = week.getOrDefault(LocalDate.ofEpochDay(firstDay + i).getDayOfWeek(), DayPlan.OFF);
        }
        for (MakeUpDay worked : calendar.makeUpDays()) {
            days[index(worked.date())] = full;
        }
        // A holiday wins over a make-up day of the same date: adding a holiday never makes anything earlier.
        for (DayOff off : calendar.daysOff()) {
            days[index(off.date())] = DayPlan.holiday(off.name());
        }
        for (int i = 0; i < days.length; i++) {
            before[i + 1] = before[i] + days[i].total;
        }
    }

    static YearTable of(Versioned<CalendarYear> calendar) {
        return new YearTable(calendar.content(), calendar.version());
    }

    /** The usual week without holidays. */
    static YearTable unknown(int year) {
        int slot = year - LocalNanos.FIRST_YEAR;
        YearTable known = UNKNOWN[slot];
        if (known == null) {
            Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
                    week.put(day, USUAL_DAY);
                }
            }
            known = new YearTable(new CalendarYear(year, week, List.of(), List.of()), 0);
            // A race computes the same immutable table twice; either may win.
            UNKNOWN[slot] = known;
        }
        return known;
    }

    DayPlan plan(long epochDay) {
        return days[(int) (epochDay - firstDay)];
    }

    long total() {
        return before[days.length];
    }

    /** Working time of this year before an instant of this year. */
    long workedBefore(long local) {
        long day = LocalNanos.day(local);
        int index = (int) (day - firstDay);
        return before[index] + days[index].before(local - day * LocalNanos.DAY);
    }

    /** The earliest instant at which {@code worked} of this year's working time is behind; positive and at most the total. */
    long at(long worked) {
        int low = 0;
        int high = days.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before[middle + 1] >= worked) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return (firstDay + low) * LocalNanos.DAY + days[low].at(worked - before[low]);
    }

    /** The latest instant before which {@code worked} of this year's working time lies; not negative and less than the total. */
    long lastAt(long worked) {
        int low = 0;
        int high = days.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before[middle + 1] > worked) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return (firstDay + low) * LocalNanos.DAY + days[low].lastAt(worked - before[low]);
    }

    private int index(LocalDate date) {
        if (date.getYear() != year) {
            throw new IllegalArgumentException(
                    "The calendar of " + year + " names " + date + ", which is a day of another year");
        }
        return date.getDayOfYear() - 1;
    }

    /** A Monday's hours; where Mondays are off, those of the first weekday that is worked. */
    private static DayPlan fullDay(Map<DayOfWeek, DayPlan> week) {
        return week.values().stream().filter(plan -> !plan.isOff()).findFirst().orElse(DayPlan.OFF);
    }
}
