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
                        "1 h 30 min on Friday 24/4 until 17:00",
                        "Outside working hours until 00:00 Sunday 26/4",
                        "Holiday Giỗ Tổ Hùng Vương: Sunday 26/4",
                        "Holiday Nghỉ bù Giỗ Tổ Hùng Vương: Monday 27/4",
                        "Outside working hours until 07:00 Tuesday 28/4",
                        "2 h 30 min on Tuesday 28/4 until 09:30",
                        "Due 09:30 Tuesday 28/4/2026; QN 11.4, calendar 2026v1");
        assertThat(VIETNAMESE.of(due, "QN 11.4"))
                .containsExactly(
                        "1 giờ 30 phút trong Thứ Sáu 24/4, đến 17:00",
                        "Ngoài giờ làm việc đến 00:00 Chủ Nhật 26/4",
                        "Nghỉ lễ Giỗ Tổ Hùng Vương: Chủ Nhật 26/4",
                        "Nghỉ lễ Nghỉ bù Giỗ Tổ Hùng Vương: Thứ Hai 27/4",
                        "Ngoài giờ làm việc đến 07:00 Thứ Ba 28/4",
                        "2 giờ 30 phút trong Thứ Ba 28/4, đến 09:30",
                        "Hạn 09:30 Thứ Ba 28/4/2026; QN 11.4, lịch 2026v1");
    }

    @Test
    void whole_working_days_in_a_row_are_one_stretch() {
        assertThat(ENGLISH.of(due("15", LimitUnit.WORKING_DAYS, "2026-02-09 09:12"), "procedure"))
                .containsExactly(
                        "2 h 18 min on Monday 9/2 until 11:30",
                        "Outside working hours until 13:30 Monday 9/2",
                        "3 h 30 min on Monday 9/2 until 17:00",
                        "Outside working hours until 07:00 Tuesday 10/2",
                        "32 h on the working days Tuesday 10/2 – Friday 13/2",
                        "Outside working hours until 00:00 Monday 16/2",
                        "Holiday Tết Nguyên đán: Monday 16/2 – Friday 20/2",
                        "Outside working hours until 07:00 Monday 23/2",
                        "40 h on the working days Monday 23/2 – Friday 27/2",
                        "Outside working hours until 07:00 Monday 2/3",
                        "40 h on the working days Monday 2/3 – Friday 6/3",
                        "Outside working hours until 07:00 Monday 9/3",
                        "2 h 12 min on Monday 9/3 until 09:12",
                        "Due 09:12 Monday 9/3/2026; procedure, calendar 2026v1");
    }

    @Test
    void a_year_that_is_not_published_is_said_to_be_provisional() {
        assertThat(ENGLISH.of(due("4", LimitUnit.WORKING_HOURS, "2026-12-31 16:00"), "QN 11.4"))
                .last()
                .isEqualTo("Due 10:00 Friday 1/1/2027; QN 11.4, calendar 2026v1,2027v0"
                        + " (provisional: the calendar of a year is not yet published)");
    }

    @Test
    void elapsed_hours_and_calendar_days() {
        assertThat(ENGLISH.of(due("6", LimitUnit.ELAPSED_HOURS, "2026-03-06 23:50"), "DQ 4.3.a"))
                .containsExactly(
                        "6 h from 23:50 Friday 6/3 until 05:50 Saturday 7/3",
                        "Due 05:50 Saturday 7/3/2026; DQ 4.3.a, calendar 2026v1");
        assertThat(ENGLISH.of(due("3", LimitUnit.CALENDAR_DAYS, "2026-02-17 08:00"), "default"))
                .containsExactly(
                        "Outside working hours until 00:00 Wednesday 18/2",
                        "3 days: Wednesday 18/2 – Friday 20/2, the last one is the day off Tết Nguyên đán",
                        "Outside working hours until 17:00 Monday 23/2",
                        "Due 17:00 Monday 23/2/2026; default, calendar 2026v1");
    }

    private static Due due(String amount, LimitUnit unit, String start) {
        return DossierClocks.due(at(start), TimeLimit.of(amount, unit), Calendars.vietnam2026());
    }
}
