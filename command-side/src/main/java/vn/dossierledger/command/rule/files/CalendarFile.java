package vn.dossierledger.command.rule.files;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dossierledger.api.calendar.CalendarYear;
import vn.dossierledger.api.calendar.DayOff;
import vn.dossierledger.api.calendar.MakeUpDay;
import vn.dossierledger.api.calendar.Shift;

/**
 * One year of the working calendar, as {@code rules/calendars/<year>.yaml} holds it.
 *
 * @param published false in the file of a year whose days off are expected and not yet announced
 */
record CalendarFile(
        int year,
        LocalDate effectiveFrom,
        Map<DayOfWeek, List<Shift>> week,
        List<DayOff> daysOff,
        List<MakeUpDay> makeUpDays,
        boolean published) {

    CalendarYear calendar() {
        return new CalendarYear(year, week, daysOff, makeUpDays, published);
    }
}
