package vn.dossierledger.clocks;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dossierledger.api.calendar.CalendarYear;
import vn.dossierledger.api.calendar.DayOff;
import vn.dossierledger.api.calendar.MakeUpDay;
import vn.dossierledger.api.calendar.Shift;

/** Calendars to test with. */
final class Calendars {

    static final List<Shift> DAY = List.of(shift("07:00", "11:30"), shift("13:30", "17:00"));

    private Calendars() {}

    /** 2026 as published, 2025 and 2027 not. */
    static WorkingCalendar vietnam2026() {
        return of(year2026());
    }

    /** No holidays at all: the calendar of DOMAIN.md's vectors. */
    static WorkingCalendar plain() {
        return of(plainYear(2025), plainYear(2026), plainYear(2027));
    }

    static CalendarYear year2026() {
        return new CalendarYear(
                2026,
                week(),
                List.of(
                        off("2026-01-01", "Tết Dương lịch"),
                        off("2026-01-02", "Nghỉ hoán đổi"),
                        off("2026-02-16", "Tết Nguyên đán"),
                        off("2026-02-17", "Tết Nguyên đán"),
                        off("2026-02-18", "Tết Nguyên đán"),
                        off("2026-02-19", "Tết Nguyên đán"),
                        off("2026-02-20", "Tết Nguyên đán"),
                        off("2026-04-26", "Giỗ Tổ Hùng Vương"),
                        off("2026-04-27", "Nghỉ bù Giỗ Tổ Hùng Vương"),
                        off("2026-04-30", "Ngày Chiến thắng"),
                        off("2026-05-01", "Ngày Quốc tế lao động"),
                        off("2026-08-31", "Nghỉ hoán đổi"),
                        off("2026-09-01", "Quốc khánh"),
                        off("2026-09-02", "Quốc khánh")),
                List.of(makeUp("2026-01-10"), makeUp("2026-08-22")));
    }

    static CalendarYear plainYear(int year) {
        return new CalendarYear(year, week(), List.of(), List.of());
    }

    static WorkingCalendar of(CalendarYear... years) {
        Map<Integer, Versioned<CalendarYear>> versions = new HashMap<>();
        Arrays.stream(years)
                .forEach(year -> versions.put(year.year(), new Versioned<>(1, LocalDate.of(year.year(), 1, 1), year)));
        return WorkingCalendar.of(versions);
    }

    static Map<DayOfWeek, List<Shift>> week() {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        for (int day = 1; day <= 5; day++) {
            week.put(DayOfWeek.of(day), DAY);
        }
        return week;
    }

    static DayOff off(String date, String name) {
        return new DayOff(LocalDate.parse(date), name, "test", false);
    }

    static MakeUpDay makeUp(String date) {
        return new MakeUpDay(LocalDate.parse(date), "Làm bù", "test", false);
    }

    /** An instant by the wall clock in Vietnam, such as {@code 2026-03-02 08:00}. */
    static Instant at(String local) {
        return LocalDateTime.parse(local.replace(' ', 'T'))
                .atZone(WorkingCalendar.ZONE)
                .toInstant();
    }

    private static Shift shift(String from, String to) {
        return new Shift(LocalTime.parse(from), LocalTime.parse(to));
    }
}
