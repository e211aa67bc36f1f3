package vn.dossierledger.command.report;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.policy.AuthorityProfile;
import vn.dossierledger.api.rejection.AuthorityUnknown;
import vn.dossierledger.api.rejection.NotYourAuthority;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.PeriodInvalid;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.report.LedgerPlace;
import vn.dossierledger.api.report.ReportSealed;
import vn.dossierledger.api.report.SealReport;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.Versioned;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.ledger.counting.CountingRules;

/** The clock stands at the first minute of 1 December 2026 in Vietnam. */
class SealReportTest {

    private static final Instant NOW = Instant.parse("2026-11-30T17:01:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    private static final LedgerPlace END = new LedgerPlace(812, 4123);

    private static final Caller REPORTING = caller(Role.REPORTING, null);
    private static final Caller LEADER = caller(Role.LEADER, "quangngai");

    private AggregateTestFixture<ReportSeal> ledger;

    @BeforeEach
    void an_authority_with_two_policies() {
        Rulebook rulebook = mock(Rulebook.class);
        when(rulebook.authority(any(), any())).thenReturn(Optional.empty());
        when(rulebook.authority(eq("quangngai"), any()))
                .thenReturn(Optional.of(new Versioned<>(1, FIRST, mock(AuthorityProfile.class))));
        when(rulebook.policy("quangngai", LAST)).thenReturn(Optional.of(new Versioned<>(2, FIRST, null)));
        when(rulebook.calendar()).thenReturn(WorkingCalendar.of(Map.of()));
        ledger = new AggregateTestFixture<>(ReportSeal.class);
        ledger.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        ledger.registerInjectableResource(rulebook);
        ledger.registerInjectableResource((LedgerEnd) () -> END);
        ledger.registerInjectableResource(CountingRules.ofTheProgram());
    }

    private static Caller caller(Role role, String authority) {
        return new Caller(role.name(), Set.of(role), authority, null, null);
    }

    private ResultValidator<ReportSeal> seal(Caller by, String authority, LocalDate from, LocalDate to) {
        return ledger.givenNoPriorActivity().when(new SealReport("report06a/1", by, authority, from, to));
    }

    private static ReportSealed sealedBy(Actor by) {
        return new ReportSealed("report06a/1", NOW, by, "quangngai", FIRST, LAST, END, 2, "2026v0", 2);
    }

    private static void refused(ResultValidator<ReportSeal> result, Rejection with) {
        result.expectNoEvents().expectException(Rejected.class);
        result.expectException(new org.hamcrest.CustomMatcher<Object>("rejected with " + with) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof Rejected rejected
                        && rejected.rejection().equals(with);
            }
        });
    }

    @Nested
    class A_month_that_is_over {

        @Test
        void is_sealed_by_reporting_staff_with_all_that_its_figures_follow_from() {
            seal(REPORTING, "quangngai", FIRST, LAST).expectEvents(sealedBy(REPORTING.as(Role.REPORTING)));
        }

        @Test
        void is_sealed_by_the_leader_of_the_authority() {
            seal(LEADER, "quangngai", FIRST, LAST).expectEvents(sealedBy(LEADER.as(Role.LEADER)));
        }

        @Test
        void is_not_sealed_by_the_leader_of_another_one() {
            refused(seal(caller(Role.LEADER, "camau"), "quangngai", FIRST, LAST), new NotYourAuthority("quangngai"));
        }

        @Test
        void is_not_sealed_by_reporting_staff_of_another_one() {
            refused(seal(caller(Role.REPORTING, "camau"), "quangngai", FIRST, LAST), new NotYourAuthority("quangngai"));
        }

        @ParameterizedTest
        @CsvSource({"CITIZEN", "ONE_STOP", "SPECIALIST", "DEPARTMENT_HEAD", "CASHIER", "INSPECTOR", "ADMIN"})
        void is_sealed_by_nobody_else(Role role) {
            refused(
                    seal(caller(role, "quangngai"), "quangngai", FIRST, LAST),
                    new NotYourRole(Set.of(Role.REPORTING, Role.LEADER), null));
        }
    }

    @Test
    void an_authority_that_nobody_registered_has_no_report() {
        refused(seal(REPORTING, "hanoi", FIRST, LAST), new AuthorityUnknown("hanoi"));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01, 2026-12-01", "2026-11-01, 2026-12-31", "2026-11-30, 2026-11-29", "2021-11-29, 2026-11-30"})
    void a_period_that_is_not_over_or_runs_backwards_or_for_more_than_five_years_is_not_sealed(
            LocalDate from, LocalDate to) {
        refused(
                seal(REPORTING, "quangngai", from, to),
                new PeriodInvalid(
                        from.atStartOfDay(WorkingCalendar.ZONE).toInstant(),
                        to.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant()));
    }
}
