package vn.dossierledger.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dossierledger.clocks.Calendars.at;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dossierledger.api.calendar.CalendarYear;
import vn.dossierledger.api.calendar.Shift;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;

class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = Calendars.vietnam2026();

    @ParameterizedTest
    @CsvSource({
        "2026-03-02 06:59, false, 2026-03-02 07:00",
        "2026-03-02 07:00, true, 2026-03-02 07:00",
        "2026-03-02 11:29, true, 2026-03-02 11:29",
        "2026-03-02 11:30, false, 2026-03-02 13:30",
        "2026-03-02 17:00, false, 2026-03-03 07:00",
        "2026-03-07 08:00, false, 2026-03-09 07:00",
        "2026-02-17 08:00, false, 2026-02-23 07:00",
        "2026-01-10 08:00, true, 2026-01-10 08:00",
        "2026-12-31 18:00, false, 2027-01-01 07:00",
    })
    void knows_working_hours(String instant, boolean working, String next) {
        assertThat(CALENDAR.isWorking(at(instant))).isEqualTo(working);
        assertThat(CALENDAR.nextWorking(at(instant))).isEqualTo(at(next));
    }

    /** Else announcing a holiday could make an end earlier. */
    @Test
    void a_holiday_wins_over_a_make_up_day_of_the_same_date() {
        CalendarYear year = new CalendarYear(
                2026,
                Calendars.week(),
                List.of(Calendars.off("2026-08-22", "Nghỉ")),
                List.of(Calendars.makeUp("2026-08-22")));
        assertThat(Calendars.of(year).isWorking(at("2026-08-22 08:00"))).isFalse();
    }

    @Test
    void sums_working_time_over_years() {
        assertThat(CALENDAR.workingTime(at("2026-03-02 10:00"), at("2026-03-03 10:00")))
                .hasHours(8);
        assertThat(CALENDAR.workingTime(at("2026-01-01 00:00"), at("2027-01-01 00:00")))
                .hasHours(8 * (261 - 13 + 2));
        assertThat(CALENDAR.workingTime(at("2025-01-01 00:00"), at("2028-01-01 00:00")))
                .hasHours(8 * (261 + (261 - 13 + 2) + 261));
        assertThat(CALENDAR.workingTime(at("2026-03-03 10:00"), at("2026-03-02 10:00")))
                .isZero();
    }

    @Test
    void names_the_versions_of_the_years() {
        assertThat(CALENDAR.versions(at("2025-12-31 23:59"), at("2027-01-01 00:00")))
                .isEqualTo("2025v0,2026v1,2027v0");
        assertThat(CALENDAR.isProvisional(at("2026-01-01 00:00"), at("2026-12-31 23:59")))
                .isFalse();
        assertThat(CALENDAR.isProvisional(at("2025-12-31 23:59"), at("2026-01-01 00:00")))
                .isTrue();
    }

    @Test
    void measures_a_working_day_by_the_hours_of_its_own_week() {
        CalendarYear short6 = new CalendarYear(
                2026,
                Map.of(
                        DayOfWeek.MONDAY, List.of(new Shift(LocalTime.of(8, 0), LocalTime.of(14, 0))),
                        DayOfWeek.SUNDAY, List.of(new Shift(LocalTime.of(20, 0), LocalTime.MIDNIGHT))),
                List.of(),
                List.of());
        WorkingCalendar calendar = Calendars.of(short6);
        // Six hours are a day: four on Sunday until midnight, two on Monday.
        assertThat(DossierClocks.due(at("2026-03-01 10:00"), TimeLimit.of("1", LimitUnit.WORKING_DAYS), calendar)
                        .dueAt())
                .isEqualTo(at("2026-03-02 10:00"));
        assertThat(DossierClocks.due(at("2026-03-01 10:00"), TimeLimit.of("4", LimitUnit.WORKING_HOURS), calendar)
                        .dueAt())
                .isEqualTo(at("2026-03-02 00:00"));
    }

    @Test
    void refuses_what_cannot_be_a_calendar() {
        Shift morning = new Shift(LocalTime.of(7, 0), LocalTime.of(11, 30));
        assertThatThrownBy(() -> year(Map.of(DayOfWeek.MONDAY, List.of(morning, morning))))
                .hasMessageContaining("without overlap");
        assertThatThrownBy(() -> year(Map.of(DayOfWeek.MONDAY, List.of()))).hasMessageContaining("no weekday");
        assertThatThrownBy(() -> Calendars.of(new CalendarYear(
                        2026, Calendars.week(), List.of(Calendars.off("2025-12-31", "Nghỉ")), List.of())))
                .hasMessageContaining("another year");
        assertThatThrownBy(() -> WorkingCalendar.of(
                        Map.of(2025, new Versioned<>(1, LocalDate.of(2025, 1, 1), Calendars.year2026()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static WorkingCalendar year(Map<DayOfWeek, List<Shift>> week) {
        return Calendars.of(new CalendarYear(2026, week, List.of(), List.of()));
    }
}
