package vn.dossierledger.clocks;

import java.time.ZoneId;
import java.util.Map;
import vn.dossierledger.api.calendar.CalendarYear;

/** Working time in Asia/Ho_Chi_Minh, from the published calendar years. A year that is not published has the usual week and no holidays, and makes dates provisional. */
public final class WorkingCalendar {

    /** UTC+7, no daylight saving. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Map<Integer, Versioned<CalendarYear>> years;

    private WorkingCalendar(Map<Integer, Versioned<CalendarYear>> years) {
        this.years = Map.copyOf(years);
    }

    /** A calendar of the given years, by year. */
    public static WorkingCalendar of(Map<Integer, Versioned<CalendarYear>> years) {
        return new WorkingCalendar(years);
    }

    /** Whether the year's calendar is published. */
    public boolean isPublished(int year) {
        return years.containsKey(year);
    }
}
