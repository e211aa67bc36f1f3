package vn.dossierledger.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dossierledger.clocks.Calendars.at;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dossierledger.api.calendar.CalendarYear;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;

/** Tables of ends. 2026-03-02 is a Monday without a holiday near. */
class DueVectorsTest {

    @Nested
    class The_vectors_of_DOMAIN_4 {

        @ParameterizedTest
        @CsvSource({
            "0.5, WORKING_DAYS, 2026-03-02 08:00, 2026-03-02 14:00",
            "0.5, WORKING_DAYS, 2026-03-02 15:00, 2026-03-03 09:00",
            "0.5, WORKING_DAYS, 2026-03-06 16:00, 2026-03-09 10:00",
            "0.5, WORKING_DAYS, 2026-03-07 10:00, 2026-03-09 11:00",
            "6, WORKING_HOURS, 2026-03-02 08:00, 2026-03-02 16:00",
            "6, WORKING_HOURS, 2026-03-02 15:00, 2026-03-03 11:00",
            "6, WORKING_HOURS, 2026-03-06 23:50, 2026-03-09 15:00",
            "6, ELAPSED_HOURS, 2026-03-02 15:00, 2026-03-02 21:00",
            "6, ELAPSED_HOURS, 2026-03-06 23:50, 2026-03-07 05:50",
        })
        void hold(String amount, LimitUnit unit, String start, String due) {
            assertEnds(Calendars.plain(), amount, unit, start, due);
            assertEnds(Calendars.vietnam2026(), amount, unit, start, due);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // Lunch: an end at its beginning stays there, a start within it waits.
        "3.5, WORKING_HOURS, 2026-03-02 08:00, 2026-03-02 11:30",
        "1, WORKING_HOURS, 2026-03-02 12:00, 2026-03-02 14:30",
        "1, WORKING_HOURS, 2026-03-02 11:00, 2026-03-02 14:00",
        // Nights and weekends.
        "8, WORKING_HOURS, 2026-03-02 06:00, 2026-03-02 17:00",
        "1, WORKING_DAYS, 2026-03-02 08:00, 2026-03-03 08:00",
        "1, WORKING_DAYS, 2026-03-06 17:00, 2026-03-09 17:00",
        "5, WORKING_DAYS, 2026-03-02 08:00, 2026-03-09 08:00",
        "15, WORKING_DAYS, 2026-03-02 09:12, 2026-03-23 09:12",
        // Tết 16–20 February, off from Saturday 14 to Sunday 22.
        "1, WORKING_DAYS, 2026-02-13 15:00, 2026-02-23 15:00",
        "3, WORKING_DAYS, 2026-02-12 10:00, 2026-02-24 10:00",
        "0.5, WORKING_DAYS, 2026-02-18 10:00, 2026-02-23 11:00",
        // Hùng Kings on a Sunday gives Monday 27 April; 30 April and 1 May follow.
        "0.5, WORKING_DAYS, 2026-04-24 16:00, 2026-04-28 10:00",
        "3, WORKING_DAYS, 2026-04-28 08:00, 2026-05-05 08:00",
        // The make-up Saturdays 10 January and 22 August have a Monday's hours.
        "1, WORKING_DAYS, 2026-01-09 16:00, 2026-01-10 16:00",
        "0.5, WORKING_DAYS, 2026-08-21 16:00, 2026-08-22 10:00",
        "0.5, WORKING_DAYS, 2026-08-22 15:00, 2026-08-24 09:00",
        "1, WORKING_DAYS, 2026-08-28 08:00, 2026-09-03 08:00",
        // Year's end, both ways: 2025 and 2027 are not published.
        "1, WORKING_DAYS, 2025-12-31 15:00, 2026-01-05 15:00",
        "2, WORKING_DAYS, 2026-12-31 08:00, 2027-01-04 08:00",
        // Elapsed hours know no holiday.
        "72, ELAPSED_HOURS, 2026-02-16 08:00, 2026-02-19 08:00",
        // Calendar days: the end of the last day's hours, rolled forward off days off.
        "1, CALENDAR_DAYS, 2026-03-02 08:00, 2026-03-03 17:00",
        "1, CALENDAR_DAYS, 2026-03-02 23:59, 2026-03-03 17:00",
        "4, CALENDAR_DAYS, 2026-03-02 08:00, 2026-03-06 17:00",
        "5, CALENDAR_DAYS, 2026-03-02 08:00, 2026-03-09 17:00",
        "30, CALENDAR_DAYS, 2026-03-02 08:00, 2026-04-01 17:00",
        "3, CALENDAR_DAYS, 2026-02-13 08:00, 2026-02-23 17:00",
        "1, CALENDAR_DAYS, 2026-01-09 08:00, 2026-01-10 17:00",
        "30, CALENDAR_DAYS, 2026-12-25 08:00, 2027-01-25 17:00",
    })
    void ends(String amount, LimitUnit unit, String start, String due) {
        assertEnds(Calendars.vietnam2026(), amount, unit, start, due);
    }

    @Test
    void are_provisional_when_a_year_is_not_published() {
        Due within = due("1", LimitUnit.WORKING_DAYS, "2026-12-30 08:00");
        assertThat(within.provisional()).isFalse();
        assertThat(within.calendarVersion()).isEqualTo("2026v1");

        Due across = due("3", LimitUnit.WORKING_DAYS, "2026-12-30 08:00");
        assertThat(across.provisional()).isTrue();
        assertThat(across.calendarVersion()).isEqualTo("2026v1,2027v0");

        Due elapsed = due("72", LimitUnit.ELAPSED_HOURS, "2026-12-30 08:00");
        assertThat(elapsed.provisional()).isFalse();
    }

    @Test
    void skip_what_is_expected_of_a_year_and_stay_provisional_until_it_is_published() {
        CalendarYear expected = new CalendarYear(
                2027, Calendars.week(), List.of(Calendars.off("2027-01-01", "Tết Dương lịch")), List.of(), false);
        Due due = DossierClocks.due(
                at("2026-12-31 15:00"),
                TimeLimit.of("0.5", LimitUnit.WORKING_DAYS),
                Calendars.of(Calendars.year2026(), expected));
        assertThat(due.dueAt()).isEqualTo(at("2027-01-04 09:00"));
        assertThat(due.provisional()).isTrue();
        assertThat(due.calendarVersion()).isEqualTo("2026v1,2027v1");

        CalendarYear published = new CalendarYear(2027, expected.week(), expected.daysOff(), List.of());
        assertThat(DossierClocks.due(
                                at("2026-12-31 15:00"),
                                TimeLimit.of("0.5", LimitUnit.WORKING_DAYS),
                                Calendars.of(Calendars.year2026(), published))
                        .provisional())
                .isFalse();
    }

    @Test
    void keep_the_fraction_of_a_second() {
        Due due = due("4", LimitUnit.WORKING_HOURS, "2026-03-02 08:00:00.123456789");
        assertThat(due.dueAt()).isEqualTo(at("2026-03-02 14:00:00.123456789"));
    }

    @Test
    void outside_the_years_that_are_computed_are_refused() {
        for (LimitUnit unit : LimitUnit.values()) {
            for (String amount : new String[] {"500000", "1000000000000000000000000"}) {
                assertThatThrownBy(() -> due(amount, unit, "2190-03-02 08:00"))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("1970 to 2199");
            }
            assertThatThrownBy(() -> due("1", unit, "1969-12-31 23:59")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Due due(String amount, LimitUnit unit, String start) {
        return DossierClocks.due(at(start), TimeLimit.of(amount, unit), Calendars.vietnam2026());
    }

    private static void assertEnds(
            WorkingCalendar calendar, String amount, LimitUnit unit, String start, String dueAt) {
        Due due = DossierClocks.due(at(start), TimeLimit.of(amount, unit), calendar);
        assertThat(due.dueAt()).isEqualTo(at(dueAt));
        Derivations.followEachOther(due.derivation(), at(start), due.dueAt());
        if (unit == LimitUnit.WORKING_HOURS || unit == LimitUnit.WORKING_DAYS) {
            assertThat(Derivations.counted(due.derivation()))
                    .isEqualTo(calendar.workingTime(at(start), due.dueAt()))
                    .isEqualTo(Duration.ofMinutes(
                            (long) (Double.parseDouble(amount) * (unit == LimitUnit.WORKING_DAYS ? 480 : 60))));
        }
    }
}
