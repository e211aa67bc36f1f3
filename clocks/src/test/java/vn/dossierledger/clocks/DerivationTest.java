package vn.dossierledger.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dossierledger.clocks.Calendars.at;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;

/** Derivations in words, whole, in both languages. */
class DerivationTest {

    private static final DerivationWords ENGLISH = DerivationWords.in(Locale.ENGLISH);
    private static final DerivationWords VIETNAMESE = DerivationWords.in(Locale.forLanguageTag("vi"));

    @Test
    void half_a_day_before_the_feast_of_the_Hung_Kings() {
        Due due = due("0.5", LimitUnit.WORKING_DAYS, "2026-04-24 15:30");
        assertThat(ENGLISH.of(due, "QN 11.4"))
                .containsExactly(
                        "1 h 30 on Friday 24/4 until 17:00",
                        "Outside working hours until Sunday 26/4 00:00",
                        "Holiday Hùng Kings: Sunday 26/4",
                        "Holiday substitute for Hùng Kings: Monday 27/4",
                        "Outside working hours until Tuesday 28/4 07:00",
                        "2 h 30 on Tuesday 28/4 until 09:30",
                        "Due Tuesday 28/4/2026 09:30; QN 11.4, calendar 2026 v1");
        assertThat(VIETNAMESE.of(due, "QN 11.4"))
                .containsExactly(
                        "1 giờ 30 trong thứ Sáu 24/4, đến 17:00",
                        "Ngoài giờ làm việc đến 00:00 Chủ nhật 26/4",
                        "Nghỉ lễ Giỗ Tổ Hùng Vương: Chủ nhật 26/4",
                        "Nghỉ lễ Nghỉ bù Giỗ Tổ Hùng Vương: thứ Hai 27/4",
                        "Ngoài giờ làm việc đến 07:00 thứ Ba 28/4",
                        "2 giờ 30 trong thứ Ba 28/4, đến 09:30",
                        "Hạn 09:30 thứ Ba 28/4/2026; QN 11.4, lịch 2026 v1");
    }

    @Test
    void whole_working_days_in_a_row_are_one_stretch() {
        assertThat(ENGLISH.of(due("15", LimitUnit.WORKING_DAYS, "2026-02-09 09:12"), "procedure"))
                .containsExactly(
                        "2 h 18 on Monday 9/2 until 11:30",
                        "Outside working hours until Monday 9/2 13:30",
                        "3 h 30 on Monday 9/2 until 17:00",
                        "Outside working hours until Tuesday 10/2 07:00",
                        "32 h on the working days Tuesday 10/2 – Friday 13/2",
                        "Outside working hours until Monday 16/2 00:00",
                        "Holiday Tết: Monday 16/2 – Friday 20/2",
                        "Outside working hours until Monday 23/2 07:00",
                        "40 h on the working days Monday 23/2 – Friday 27/2",
                        "Outside working hours until Monday 2/3 07:00",
                        "40 h on the working days Monday 2/3 – Friday 6/3",
                        "Outside working hours until Monday 9/3 07:00",
                        "2 h 12 on Monday 9/3 until 09:12",
                        "Due Monday 9/3/2026 09:12; procedure, calendar 2026 v1");
    }

    @Test
    void a_year_that_is_not_published_is_said_to_be_provisional() {
        assertThat(ENGLISH.of(due("4", LimitUnit.WORKING_HOURS, "2026-12-31 16:00"), "QN 11.4"))
                .last()
                .isEqualTo("Due Friday 1/1/2027 10:00; QN 11.4, calendar 2026 v1, 2027 v0"
                        + " (provisional: the calendar of a year is not yet published)");
    }

    @Test
    void elapsed_hours_and_calendar_days() {
        assertThat(ENGLISH.of(due("6", LimitUnit.ELAPSED_HOURS, "2026-03-06 23:50"), "DQ 4.3.a"))
                .containsExactly(
                        "6 h from Friday 6/3 23:50 until Saturday 7/3 05:50",
                        "Due Saturday 7/3/2026 05:50; DQ 4.3.a, calendar 2026 v1");
        assertThat(ENGLISH.of(due("3", LimitUnit.CALENDAR_DAYS, "2026-02-17 08:00"), "default"))
                .containsExactly(
                        "Outside working hours until Wednesday 18/2 00:00",
                        "3 days: Wednesday 18/2 – Friday 20/2, the last one is the day off Tết",
                        "Outside working hours until Monday 23/2 17:00",
                        "Due Monday 23/2/2026 17:00; default, calendar 2026 v1");
    }

    private static Due due(String amount, LimitUnit unit, String start) {
        return DossierClocks.due(at(start), TimeLimit.of(amount, unit), Calendars.vietnam2026());
    }
}
