package vn.dossierledger.api.calendar;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/**
 * One year of the working calendar.
 * @param year of the common era
 * @param week working hours of each working weekday; a weekday that is missing is a day off
 * @param daysOff in order
 * @param makeUpDays in order; they have the hours of a Monday
 * @param published false while the year is only what we expect of it, so that every date that touches it is provisional; what was
 * written before this was asked for was published
 */
public record CalendarYear(
        int year,
        Map<DayOfWeek, List<Shift>> week,
        List<DayOff> daysOff,
        List<MakeUpDay> makeUpDays,
        Boolean published) {

    public CalendarYear {
        published = published == null || published;
    }

    /** A year as it was published. */
    public CalendarYear(int year, Map<DayOfWeek, List<Shift>> week, List<DayOff> daysOff, List<MakeUpDay> makeUpDays) {
        this(year, week, daysOff, makeUpDays, true);
    }
}
