package vn.dossierledger.command.rule;

import static vn.dossierledger.command.rule.RuleSamples.ADMIN;
import static vn.dossierledger.command.rule.RuleSamples.BY;
import static vn.dossierledger.command.rule.RuleSamples.LEADER;
import static vn.dossierledger.command.rule.RuleSamples.LOCAL_ADMIN;
import static vn.dossierledger.command.rule.RuleSamples.NOW;
import static vn.dossierledger.command.rule.RuleSamples.TODAY;
import static vn.dossierledger.command.rule.RuleSamples.calendar;
import static vn.dossierledger.command.rule.RuleSamples.dayOff;
import static vn.dossierledger.command.rule.RuleSamples.makeUpDay;
import static vn.dossierledger.command.rule.RuleSamples.rejectedWith;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.calendar.CalendarYear;
import vn.dossierledger.api.calendar.DayOff;
import vn.dossierledger.api.calendar.Shift;
import vn.dossierledger.api.rejection.NotYourAuthority;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.RetroactiveRule;
import vn.dossierledger.api.rejection.RuleInvalid;
import vn.dossierledger.api.rule.CalendarChanged;
import vn.dossierledger.api.rule.ChangeCalendar;

class ChangeCalendarTest {

    private static final LocalDate EARLIER = TODAY.minusMonths(1);
    private static final CalendarYear OLD = calendar(List.of(dayOff(1, 1)), List.of());
    private static final CalendarYear NEW = calendar(List.of(dayOff(1, 1), dayOff(2, 8)), List.of(makeUpDay(2, 20)));

    private final AggregateTestFixture<Calendar> ledger = RuleSamples.ledgerOf(Calendar.class);

    @Test
    void a_year_is_published() {
        ledger.givenNoPriorActivity()
                .when(change(ADMIN, EARLIER, OLD))
                .expectEvents(changed(1, EARLIER, OLD))
                .expectResultMessagePayload(1);
    }

    @Test
    void the_same_again_changes_nothing() {
        ledger.given(changed(1, EARLIER, OLD))
                .when(change(ADMIN, EARLIER, OLD))
                .expectNoEvents()
                .expectResultMessagePayload(1);
    }

    @Test
    void a_holiday_announced_late_is_a_new_version() {
        ledger.given(changed(1, EARLIER, OLD))
                .when(change(ADMIN, TODAY, NEW))
                .expectEvents(changed(2, TODAY, NEW))
                .expectResultMessagePayload(2);
    }

    @Test
    void a_holiday_is_taken_back_on_the_day_on_which_it_was_announced() {
        ledger.given(changed(1, TODAY, OLD), changed(2, TODAY, NEW))
                .when(change(ADMIN, TODAY, OLD))
                .expectEvents(changed(3, TODAY, OLD))
                .expectResultMessagePayload(3);
    }

    @Test
    void a_file_that_is_read_again_takes_nothing_back() {
        ledger.given(changed(1, TODAY, OLD), changed(2, TODAY, NEW))
                .when(change(Caller.RULE_FILES, TODAY, OLD))
                .expectNoEvents()
                .expectResultMessagePayload(1);
    }

    @Test
    void a_change_never_reaches_back() {
        ledger.given(changed(1, EARLIER, OLD))
                .when(change(ADMIN, EARLIER, NEW))
                .expectNoEvents()
                .expectException(rejectedWith(new RetroactiveRule(EARLIER, TODAY)));
    }

    @Test
    void only_an_administrator_may() {
        ledger.givenNoPriorActivity()
                .when(change(LEADER, TODAY, OLD))
                .expectNoEvents()
                .expectException(rejectedWith(new NotYourRole(Set.of(Role.ADMIN), Gate.OUR_CHOICE)));
    }

    @Test
    void an_administrator_of_one_authority_may_not_since_it_holds_for_all() {
        ledger.givenNoPriorActivity()
                .when(change(LOCAL_ADMIN, TODAY, OLD))
                .expectNoEvents()
                .expectException(rejectedWith(new NotYourAuthority("*")));
    }

    @Test
    void days_lie_in_the_year_each_once_and_made_up_work_lies_on_a_free_day() {
        DayOff otherYear = new DayOff(LocalDate.of(2026, 12, 31), "Ngày nghỉ", "", false);
        CalendarYear faulty = calendar(
                List.of(dayOff(1, 1), dayOff(1, 1), dayOff(5, 1), otherYear),
                List.of(makeUpDay(2, 1), makeUpDay(5, 1)));
        ledger.givenNoPriorActivity()
                .when(change(ADMIN, TODAY, faulty))
                .expectNoEvents()
                .expectException(rejectedWith(new RuleInvalid(Map.of(
                        "/daysOff/1/date", "must-come-after-the-one-before",
                        "/daysOff/3/date", "must-lie-in-the-year",
                        "/daysOff/3/reference", "must-not-be-empty",
                        "/makeUpDays/0/date", "must-be-a-weekday-without-work-and-no-holiday",
                        "/makeUpDays/1/date", "must-be-a-weekday-without-work-and-no-holiday"))));
    }

    @Test
    void shifts_follow_each_other_and_the_year_is_the_one_of_the_address() {
        LocalTime seven = LocalTime.of(7, 0);
        LocalTime noon = LocalTime.of(12, 0);
        CalendarYear faulty = new CalendarYear(
                2028,
                Map.of(
                        DayOfWeek.FRIDAY,
                        List.of(new Shift(seven, noon), new Shift(LocalTime.of(11, 0), noon)),
                        DayOfWeek.SUNDAY,
                        List.of(new Shift(noon, seven)),
                        DayOfWeek.MONDAY,
                        List.of()),
                List.of(),
                List.of());
        ledger.givenNoPriorActivity()
                .when(change(ADMIN, TODAY, faulty))
                .expectNoEvents()
                .expectException(rejectedWith(new RuleInvalid(Map.of(
                        "/year", "must-be-the-one-of-the-address",
                        "/week/FRIDAY/1", "must-begin-after-the-shift-before-it",
                        "/week/SUNDAY/0", "must-begin-before-it-ends",
                        "/week/MONDAY", "must-hold-at-least-one-entry"))));
    }

    @Test
    void a_year_beyond_the_ledgers_horizon_is_invalid() {
        CalendarYear faulty = new CalendarYear(2101, OLD.week(), List.of(), List.of());
        ledger.givenNoPriorActivity()
                .when(new ChangeCalendar("calendar:2101", ADMIN, 2101, TODAY, faulty))
                .expectNoEvents()
                .expectException(rejectedWith(new RuleInvalid(Map.of("/year", "must-lie-between-2000-and-2100"))));
    }

    private static ChangeCalendar change(Caller by, LocalDate from, CalendarYear calendar) {
        return new ChangeCalendar("calendar:2027", by, 2027, from, calendar);
    }

    private static CalendarChanged changed(int version, LocalDate from, CalendarYear calendar) {
        return new CalendarChanged("calendar:2027", version, NOW, BY, 2027, from, calendar);
    }
}
