package vn.dossierledger.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.dossierledger.api.calendar.CalendarYear;
import vn.dossierledger.api.calendar.DayOff;
import vn.dossierledger.api.calendar.MakeUpDay;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.Pause;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.policy.PauseEffect;

/** What holds for any start, any limit and any calendar. */
class DuePropertiesTest {

    @Property
    void a_later_start_never_ends_earlier(
            @ForAll("instants") Instant start,
            @ForAll @LongRange(max = 10_000_000) long seconds,
            @ForAll("limits") TimeLimit limit,
            @ForAll("calendars") WorkingCalendar calendar) {
        assertThat(dueAt(start.plusSeconds(seconds), limit, calendar)).isAfterOrEqualTo(dueAt(start, limit, calendar));
    }

    @Property
    void a_longer_limit_never_ends_earlier(
            @ForAll("instants") Instant start,
            @ForAll("limits") TimeLimit limit,
            @ForAll @IntRange(max = 40) int halves,
            @ForAll("calendars") WorkingCalendar calendar) {
        TimeLimit longer = new TimeLimit(
                limit.amount().add(new BigDecimal("0.5").multiply(BigDecimal.valueOf(halves))), limit.unit());
        assertThat(dueAt(start, longer, calendar)).isAfterOrEqualTo(dueAt(start, limit, calendar));
    }

    @Property
    void another_holiday_never_makes_it_earlier(
            @ForAll("instants") Instant start,
            @ForAll("limits") TimeLimit limit,
            @ForAll("years") CalendarYear year,
            @ForAll @IntRange(max = 364) int day) {
        List<DayOff> more = new ArrayList<>(year.daysOff());
        more.add(new DayOff(LocalDate.of(2026, 1, 1).plusDays(day), "Nghỉ thêm", "", false));
        CalendarYear changed = new CalendarYear(2026, year.week(), more, year.makeUpDays());
        assertThat(dueAt(start, limit, Calendars.of(changed)))
                .isAfterOrEqualTo(dueAt(start, limit, Calendars.of(year)));
    }

    @Property
    void a_pause_of_some_working_time_moves_the_end_by_exactly_that(
            @ForAll("instants") Instant start,
            @ForAll("workingLimits") TimeLimit limit,
            @ForAll @LongRange(max = 3_000_000) long before,
            @ForAll @LongRange(min = 1, max = 3_000_000) long length,
            @ForAll("calendars") WorkingCalendar calendar) {
        Instant straight = dueAt(start, limit, calendar);
        Pause pause = new Pause(start.plusSeconds(before), start.plusSeconds(before + length));
        Due due = course(start, limit, List.of(pause), PauseEffect.RESUME, calendar);
        Duration lost =
                pause.from().isBefore(straight) ? calendar.workingTime(pause.from(), pause.to()) : Duration.ZERO;
        assertThat(calendar.workingTime(straight, due.dueAt())).isEqualTo(lost);
        assertThat(due.dueAt()).isAfterOrEqualTo(straight);
    }

    @Property
    void splitting_an_interval_changes_nothing(
            @ForAll("instants") Instant from,
            @ForAll @LongRange(max = 40_000_000) long first,
            @ForAll @LongRange(max = 40_000_000) long second,
            @ForAll("calendars") WorkingCalendar calendar) {
        Instant middle = from.plusSeconds(first);
        Instant to = middle.plusSeconds(second);
        assertThat(calendar.workingTime(from, middle).plus(calendar.workingTime(middle, to)))
                .isEqualTo(calendar.workingTime(from, to));
    }

    @Property
    void counting_is_the_inverse_of_adding(
            @ForAll("instants") Instant start,
            @ForAll @LongRange(min = 1, max = 20_000_000) long seconds,
            @ForAll("calendars") WorkingCalendar calendar) {
        Instant end = calendar.plusWorkingTime(start, Duration.ofSeconds(seconds));
        assertThat(calendar.workingTime(start, end)).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(calendar.isWorking(end.minusNanos(1))).isTrue();
        assertThat(calendar.isWorking(calendar.nextWorking(end))).isTrue();
        assertThat(calendar.workingTime(end, calendar.nextWorking(end))).isZero();
    }

    @Property
    void the_parts_of_a_derivation_follow_each_other_and_add_up_to_the_limit(
            @ForAll("instants") Instant start,
            @ForAll("limits") TimeLimit limit,
            @ForAll("pauses") List<long[]> pauses,
            @ForAll PauseEffect effect,
            @ForAll("calendars") WorkingCalendar calendar) {
        Due due = course(start, limit, absolute(start, pauses), effect, calendar);
        Derivations.followEachOther(due.derivation(), start, due.dueAt());
        BigDecimal hours =
                switch (limit.unit()) {
                    case WORKING_HOURS, ELAPSED_HOURS -> limit.amount();
                    case WORKING_DAYS -> limit.amount().multiply(BigDecimal.valueOf(8));
                    case CALENDAR_DAYS ->
                        limit.amount()
                                .setScale(0, java.math.RoundingMode.CEILING)
                                .multiply(BigDecimal.valueOf(24));
                };
        assertThat(Derivations.counted(due.derivation()))
                .isEqualTo(Duration.ofMinutes(
                        hours.multiply(BigDecimal.valueOf(60)).longValueExact()));
    }

    @Property
    void the_order_of_pauses_does_not_matter_and_no_pause_makes_it_earlier(
            @ForAll("instants") Instant start,
            @ForAll("limits") TimeLimit limit,
            @ForAll("pauses") List<long[]> pauses,
            @ForAll PauseEffect effect,
            @ForAll("calendars") WorkingCalendar calendar) {
        List<Pause> absolute = absolute(start, pauses);
        Due due = course(start, limit, absolute, effect, calendar);
        assertThat(course(start, limit, absolute.reversed(), effect, calendar)).isEqualTo(due);
        assertThat(due.dueAt()).isAfterOrEqualTo(dueAt(start, limit, calendar));
    }

    @Property
    void an_outage_only_moves_the_end_later_whatever_the_pauses_do(
            @ForAll("instants") Instant start,
            @ForAll("limits") TimeLimit limit,
            @ForAll("pauses") List<long[]> pauses,
            @ForAll("pauses") List<long[]> outages,
            @ForAll PauseEffect effect,
            @ForAll("calendars") WorkingCalendar calendar) {
        List<Standstill> waits = new ArrayList<>(Standstill.of(absolute(start, pauses), effect, "wait"));
        Instant without =
                Course.of(start, limit, waits, List.of(), calendar).due().dueAt();
        for (Pause outage : absolute(start, outages)) {
            waits.add(Standstill.outage(outage.from(), outage.to(), "article"));
        }
        Course course = Course.of(start, limit, waits, List.of(), calendar);
        assertThat(course.due().dueAt()).isAfterOrEqualTo(without);
        assertThat(Course.of(start, limit, waits.reversed(), List.of(), calendar)
                        .due()
                        .dueAt())
                .isEqualTo(course.due().dueAt());
        Derivations.followEachOther(
                course.due().derivation(), start, course.due().dueAt());
    }

    /** What lies within a pause costs nothing more: an outage that a pause covers changes not even the derivation. */
    @Property
    void an_outage_within_a_pause_changes_nothing(
            @ForAll("instants") Instant start,
            @ForAll("limits") TimeLimit limit,
            @ForAll @LongRange(min = 1, max = 3_000_000) long from,
            @ForAll @LongRange(min = 2, max = 1_000_000) long half,
            @ForAll @LongRange(max = 1_000_000) long length,
            @ForAll("calendars") WorkingCalendar calendar) {
        Instant begins = start.plusSeconds(from);
        Standstill pause = Standstill.pause(begins, begins.plusSeconds(2 * half), PauseEffect.RESUME, "wait");
        Instant hit = begins.plusSeconds(half);
        Standstill outage = Standstill.outage(hit, hit.plusSeconds(Math.min(half, length)), "article");
        assertThat(Course.of(start, limit, List.of(pause, outage), List.of(), calendar))
                .isEqualTo(Course.of(start, limit, List.of(pause), List.of(), calendar));
    }

    @Property
    void a_lead_of_some_working_time_lies_exactly_that_before_the_end(
            @ForAll("instants") Instant end,
            @ForAll @LongRange(min = 1, max = 20_000_000) long seconds,
            @ForAll("calendars") WorkingCalendar calendar) {
        Instant latest = calendar.minusWorkingTime(end, Duration.ofSeconds(seconds));
        assertThat(calendar.workingTime(latest, end)).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(calendar.workingTime(latest.plusNanos(1), end)).isLessThan(Duration.ofSeconds(seconds));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(
                        Calendars.at("2025-11-01 00:00").getEpochSecond(),
                        Calendars.at("2027-03-01 00:00").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return limitsOf(Set.of(LimitUnit.values()));
    }

    @Provide
    Arbitrary<TimeLimit> workingLimits() {
        return limitsOf(Set.of(LimitUnit.WORKING_HOURS, LimitUnit.WORKING_DAYS));
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return years().map(Calendars::of);
    }

    @Provide
    Arbitrary<CalendarYear> years() {
        Arbitrary<Set<LocalDate>> off = days().set().ofMaxSize(20);
        Arbitrary<Set<LocalDate>> worked = days().set().ofMaxSize(5);
        return off.flatMap(offs -> worked.map(makeUps -> new CalendarYear(
                2026,
                Calendars.week(),
                offs.stream()
                        .sorted()
                        .map(date -> new DayOff(date, "Nghỉ", "", false))
                        .toList(),
                makeUps.stream()
                        .sorted()
                        .map(date -> new MakeUpDay(date, "Làm bù", "", false))
                        .toList())));
    }

    /** Pairs of seconds after the start and length. */
    @Provide
    Arbitrary<List<long[]>> pauses() {
        return Arbitraries.longs()
                .between(-100_000, 3_000_000)
                .flatMap(from -> Arbitraries.longs().between(0, 2_000_000).map(length -> new long[] {from, length}))
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 364).map(day -> LocalDate.of(2026, 1, 1)
                .plusDays(day));
    }

    private static Arbitrary<TimeLimit> limitsOf(Set<LimitUnit> units) {
        return Arbitraries.of(units).flatMap(unit -> Arbitraries.integers()
                .between(1, 80)
                .map(halves -> new TimeLimit(new BigDecimal("0.5").multiply(BigDecimal.valueOf(halves)), unit)));
    }

    private static List<Pause> absolute(Instant start, List<long[]> pauses) {
        return pauses.stream()
                .map(pause -> new Pause(start.plusSeconds(pause[0]), start.plusSeconds(pause[0] + pause[1])))
                .toList();
    }

    private static Instant dueAt(Instant start, TimeLimit limit, WorkingCalendar calendar) {
        return DossierClocks.due(start, limit, calendar).dueAt();
    }

    private static Due course(
            Instant start, TimeLimit limit, List<Pause> pauses, PauseEffect effect, WorkingCalendar calendar) {
        return Course.of(start, limit, pauses, effect, calendar, null).due();
    }
}
