package vn.dossierledger.command.rule.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dossierledger.api.calendar.CalendarYear;
import vn.dossierledger.api.calendar.DayOff;
import vn.dossierledger.api.calendar.MakeUpDay;

/** The calendars that come with the program, 2016 to 2027, against the law: eleven paid days, ten before 2021 (DOMAIN.md 4). */
class CalendarFilesTest {

    private static final Map<Integer, CalendarYear> YEARS = new RuleFiles("")
            .calendars().stream()
                    .map(each -> each.content().calendar())
                    .collect(Collectors.toMap(CalendarYear::year, Function.identity()));

    static Stream<CalendarYear> years() {
        return YEARS.values().stream();
    }

    @Test
    void every_year_is_there_and_only_the_last_one_is_still_to_be_announced() {
        assertThat(YEARS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(2016, 2027).boxed().toList());
        assertThat(years().filter(year -> !year.published()).map(CalendarYear::year))
                .containsExactly(2027);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-02-08, 2016-04-16",
        "2017-01-28, 2017-04-06",
        "2018-02-16, 2018-04-25",
        "2019-02-05, 2019-04-14",
        "2020-01-25, 2020-04-02",
        "2021-02-12, 2021-04-21",
        "2022-02-01, 2022-04-10",
        "2023-01-22, 2023-04-29",
        "2024-02-10, 2024-04-18",
        "2025-01-29, 2025-04-07",
        "2026-02-17, 2026-04-26",
        "2027-02-06, 2027-04-16",
    })
    void the_days_of_the_moon_are_the_right_ones(LocalDate tet, LocalDate hungKings) {
        CalendarYear year = YEARS.get(tet.getYear());
        assertThat(named(year, "Tết Nguyên đán")).hasSize(5).contains(tet);
        assertThat(named(year, "Giỗ Tổ Hùng Vương")).containsExactly(hungKings);
    }

    @ParameterizedTest
    @MethodSource("years")
    void the_paid_days_are_those_of_the_law(CalendarYear year) {
        int y = year.year();
        assertThat(named(year, "Tết Dương lịch")).containsExactly(LocalDate.of(y, 1, 1));
        assertThat(named(year, "Ngày Chiến thắng")).containsExactly(LocalDate.of(y, 4, 30));
        assertThat(named(year, "Ngày Quốc tế lao động")).containsExactly(LocalDate.of(y, 5, 1));
        assertThat(named(year, "Quốc khánh")).hasSize(y < 2021 ? 1 : 2).contains(LocalDate.of(y, 9, 2));
    }

    @ParameterizedTest
    @MethodSource("years")
    void a_paid_day_on_a_weekend_gives_a_substitute(CalendarYear year) {
        long onWeekends = year.daysOff().stream()
                .filter(day -> !isSubstitute(day) && !isSwapped(day) && isWeekend(day.date()))
                .count();
        List<DayOff> substitutes =
                year.daysOff().stream().filter(CalendarFilesTest::isSubstitute).toList();
        assertThat(substitutes).hasSize((int) onWeekends);
        assertThat(substitutes).noneMatch(day -> isWeekend(day.date()));
    }

    @ParameterizedTest
    @MethodSource("years")
    void a_swapped_day_is_made_up_for_on_a_saturday_of_its_own(CalendarYear year) {
        assertThat(year.makeUpDays())
                .allMatch(day -> day.date().getDayOfWeek() == DayOfWeek.SATURDAY)
                .allMatch(day -> isSwappedOff(swappedFor(day)));
        assertThat(year.daysOff().stream().filter(CalendarFilesTest::isSwapped))
                .allMatch(day -> !isWeekend(day.date()));
    }

    @ParameterizedTest
    @MethodSource("years")
    void every_day_names_its_reference_and_none_claims_to_be_verified(CalendarYear year) {
        assertThat(year.daysOff()).allMatch(day -> !day.reference().isBlank()).noneMatch(DayOff::verified);
        assertThat(year.makeUpDays())
                .allMatch(day -> !day.reference().isBlank())
                .noneMatch(MakeUpDay::verified);
    }

    private static List<LocalDate> named(CalendarYear year, String name) {
        return year.daysOff().stream()
                .filter(day -> day.name().equals(name))
                .map(DayOff::date)
                .toList();
    }

    /** The day of which {@code Làm bù cho ngày 29/4/2024} speaks. */
    private static LocalDate swappedFor(MakeUpDay day) {
        String[] parts = day.name().replace("Làm bù cho ngày ", "").split("/", -1);
        return LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
    }

    private static boolean isSwappedOff(LocalDate date) {
        return YEARS.get(date.getYear()).daysOff().stream()
                .anyMatch(day -> day.date().equals(date) && isSwapped(day));
    }

    private static boolean isSubstitute(DayOff day) {
        return day.name().startsWith("Nghỉ bù ");
    }

    private static boolean isSwapped(DayOff day) {
        return day.name().startsWith("Nghỉ hoán đổi ");
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
