package vn.dossierledger.command.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dossierledger.api.calendar.CalendarYear;
import vn.dossierledger.api.calendar.DayOff;
import vn.dossierledger.api.calendar.MakeUpDay;
import vn.dossierledger.api.calendar.Shift;
import vn.dossierledger.api.rejection.RuleInvalid;
import vn.dossierledger.api.rule.ChangeCalendar;
import vn.dossierledger.api.rule.RuleIds;

/** Whether a year of the working calendar holds together. */
final class CalendarContent {

    private CalendarContent() {}

    static Optional<RuleInvalid> holdsTogether(ChangeCalendar change) {
        Faults faults = new Faults();
        faults.present(change.effectiveFrom(), "/effectiveFrom");
        if (!faults.present(change.calendar(), "")) {
            return faults.asRejection();
        }
        CalendarYear calendar = change.calendar();
        faults.unless(
                calendar.year() == change.year() && change.rule().equals(RuleIds.calendar(change.year())),
                "/year",
                "must-be-the-one-of-the-address");
        faults.unless(
                calendar.year() >= RuleIds.FIRST_YEAR && calendar.year() <= RuleIds.LAST_YEAR,
                "/year",
                "must-lie-between-2000-and-2100");
        boolean whole = faults.present(calendar.week(), "/week");
        whole &= faults.present(calendar.daysOff(), "/daysOff");
        whole &= faults.present(calendar.makeUpDays(), "/makeUpDays");
        if (whole) {
            week(calendar.week(), faults);
            daysOff(calendar, faults);
            makeUpDays(calendar, faults);
        }
        return faults.asRejection();
    }

    private static void week(Map<DayOfWeek, List<Shift>> week, Faults faults) {
        faults.unless(!week.isEmpty(), "/week", "must-hold-at-least-one-working-weekday");
        week.forEach((day, shifts) -> {
            String at = "/week/" + day;
            if (faults.some(shifts, at)) {
                for (int i = 0; i < shifts.size(); i++) {
                    Shift shift = shifts.get(i);
                    boolean whole = shift.from() != null
                            && shift.to() != null
                            && shift.from().isBefore(shift.to());
                    faults.unless(whole, at + "/" + i, "must-begin-before-it-ends");
                    if (whole && i > 0 && shifts.get(i - 1).to() != null) {
                        faults.unless(
                                !shift.from().isBefore(shifts.get(i - 1).to()),
                                at + "/" + i,
                                "must-begin-after-the-shift-before-it");
                    }
                }
            }
        });
    }

    private static void daysOff(CalendarYear calendar, Faults faults) {
        LocalDate before = null;
        for (int i = 0; i < calendar.daysOff().size(); i++) {
            DayOff day = calendar.daysOff().get(i);
            String at = "/daysOff/" + i;
            day(calendar.year(), day.date(), before, day.name(), day.reference(), at, faults);
            before = day.date();
        }
    }

    private static void makeUpDays(CalendarYear calendar, Faults faults) {
        faults.unless(
                calendar.makeUpDays().isEmpty() || calendar.week().containsKey(DayOfWeek.MONDAY),
                "/week/MONDAY",
                "must-have-hours-which-days-of-made-up-work-share");
        Set<LocalDate> off = calendar.daysOff().stream().map(DayOff::date).collect(Collectors.toSet());
        LocalDate before = null;
        for (int i = 0; i < calendar.makeUpDays().size(); i++) {
            MakeUpDay day = calendar.makeUpDays().get(i);
            String at = "/makeUpDays/" + i;
            day(calendar.year(), day.date(), before, day.name(), day.reference(), at, faults);
            if (day.date() != null) {
                faults.unless(
                        !calendar.week().containsKey(day.date().getDayOfWeek()) && !off.contains(day.date()),
                        at + "/date",
                        "must-be-a-weekday-without-work-and-no-holiday");
            }
            before = day.date();
        }
    }

    private static void day(
            int year, LocalDate date, LocalDate before, String name, String reference, String at, Faults faults) {
        if (faults.present(date, at + "/date")) {
            faults.unless(date.getYear() == year, at + "/date", "must-lie-in-the-year");
            faults.unless(before == null || before.isBefore(date), at + "/date", "must-come-after-the-one-before");
        }
        faults.text(name, at + "/name");
        faults.text(reference, at + "/reference");
    }
}
