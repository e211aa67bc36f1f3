package vn.dossierledger.command.rule;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.calendar.CalendarYear;
import vn.dossierledger.api.calendar.DayOff;
import vn.dossierledger.api.calendar.MakeUpDay;
import vn.dossierledger.api.calendar.Shift;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.FeeItem;
import vn.dossierledger.api.dossier.FeeKind;
import vn.dossierledger.api.dossier.PaymentMethod;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.ServiceLevel;
import vn.dossierledger.api.policy.AuthorityProfile;
import vn.dossierledger.api.policy.ByService;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.policy.Department;
import vn.dossierledger.api.policy.IntakeCheck;
import vn.dossierledger.api.policy.NoticeChannel;
import vn.dossierledger.api.policy.PauseEffect;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.policy.RefundRule;
import vn.dossierledger.api.policy.Requirement;
import vn.dossierledger.api.policy.ResolutionEnd;
import vn.dossierledger.api.procedure.ComponentDefinition;
import vn.dossierledger.api.procedure.ProcedureDefinition;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.Versioned;
import vn.dossierledger.clocks.WorkingCalendar;

/** Rules that hold together, the people who publish them, and a clock that stands at Sunday 22 November 2026, 20:00 in Vietnam. */
final class RuleSamples {

    static final Instant NOW = Instant.parse("2026-11-22T13:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate LONG_AGO = LocalDate.of(2016, 2, 6);

    static final Caller ADMIN = new Caller("ops.admin", Set.of(Role.ADMIN), null, null, null);
    static final Caller LOCAL_ADMIN = new Caller("admin.camau", Set.of(Role.ADMIN), "camau", null, null);
    static final Caller LEADER = new Caller("leader.quangngai", Set.of(Role.LEADER), "quangngai", null, null);
    static final Actor BY = ADMIN.as(Role.ADMIN);

    private RuleSamples() {}

    static <A> AggregateTestFixture<A> ledgerOf(Class<A> aggregate) {
        AggregateTestFixture<A> ledger = new AggregateTestFixture<>(aggregate);
        ledger.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        ledger.registerInjectableResource(new OneAuthority(authority("Quảng Ngãi")));
        return ledger;
    }

    static Matcher<Object> rejectedWith(Rejection expected) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(Object thrown) {
                return thrown instanceof Rejected rejected
                        && rejected.rejection().equals(expected);
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("rejected with ").appendValue(expected);
            }

            @Override
            protected void describeMismatchSafely(Object thrown, Description description) {
                description.appendValue(thrown instanceof Rejected rejected ? rejected.rejection() : thrown);
            }
        };
    }

    static AuthorityProfile authority(String name) {
        return authority(name, "{unit}-{yyMMdd}-{n4}", List.of(new Department("nghiep-vu", "Phòng Nghiệp vụ")));
    }

    static AuthorityProfile authority(String name, String codePattern, List<Department> departments) {
        return new AuthorityProfile("quangngai", name, "QN", "H48.12", codePattern, departments, LONG_AGO, null, null);
    }

    static PolicyProfile policy(int apologies) {
        return policy(Role.LEADER, Set.of(ReturnChannel.IN_PERSON), false, apologies, List.of("11-30"));
    }

    static PolicyProfile policy(
            Role approver,
            Set<ReturnChannel> originals,
            boolean refundWhenUncollected,
            int apologies,
            List<String> reportsDue) {
        return policy(
                approver, originals, refundWhenUncollected, apologies, reportsDue, cited(Set.of(Role.LEADER)));
    }

    static PolicyProfile correctedBy(Cited<Set<Role>> correctors) {
        return policy(Role.LEADER, Set.of(), false, 1, List.of(), correctors);
    }

    private static PolicyProfile policy(
            Role approver,
            Set<ReturnChannel> originals,
            boolean refundWhenUncollected,
            int apologies,
            List<String> reportsDue,
            Cited<Set<Role>> correctors) {
        return new PolicyProfile(
                cited(TimeLimit.of("8", LimitUnit.WORKING_HOURS)),
                cited(null),
                cited(IntakeCheck.VALIDITY),
                cited(Set.of(NoticeChannel.E_NOTICE)),
                cited(Requirement.NO),
                cited(approver),
                cited(approver),
                cited(Requirement.NO),
                cited(Requirement.NO),
                byService(Set.of(PaymentMethod.AT_AGENCY)),
                byService(false),
                byService(Set.of(ReturnChannel.IN_PERSON)),
                byService(originals),
                byService(Set.of()),
                cited(RefundRule.NOT_OFFERED),
                cited(refundWhenUncollected),
                cited(3),
                cited(reportsDue),
                cited(PauseEffect.RESTART),
                cited(PauseEffect.RESUME),
                cited(ResolutionEnd.RETURN_TO_ONE_STOP),
                cited(apologies),
                cited(false),
                cited(TimeLimit.of("30", LimitUnit.CALENDAR_DAYS)),
                cited(false),
                cited(3),
                cited(true),
                cited(true),
                cited(true),
                cited(Map.of()),
                cited(TimeLimit.of("1", LimitUnit.WORKING_DAYS)),
                cited(true),
                correctors);
    }

    static ProcedureDefinition procedure(String name) {
        return procedure(
                name,
                ServiceLevel.LEGACY_4,
                "nghiep-vu",
                List.of(new ComponentDefinition("application", "Đơn đề nghị", true, "XD-01")),
                List.of(new FeeItem(FeeKind.LE_PHI, "Lệ phí", 100_000)));
    }

    static ProcedureDefinition procedure(
            String name,
            ServiceLevel level,
            String department,
            List<ComponentDefinition> components,
            List<FeeItem> fees) {
        return new ProcedureDefinition(
                "quangngai",
                "construction-permit",
                name,
                "Xây dựng",
                level,
                Set.of(Channel.ONLINE, Channel.COUNTER),
                "Cấp giấy phép",
                "1. Nộp hồ sơ.",
                "Trực tuyến",
                components,
                1,
                TimeLimit.of("15", LimitUnit.WORKING_DAYS),
                "QN 8.1.a",
                "Cá nhân",
                department,
                List.of(),
                "Giấy phép",
                fees,
                "Không",
                "Luật Xây dựng",
                "Ký số hồ sơ",
                true);
    }

    static CalendarYear calendar(List<DayOff> daysOff, List<MakeUpDay> makeUpDays) {
        List<Shift> day = List.of(
                new Shift(LocalTime.of(7, 0), LocalTime.of(11, 30)),
                new Shift(LocalTime.of(13, 30), LocalTime.of(17, 0)));
        return new CalendarYear(2027, Map.of(DayOfWeek.MONDAY, day, DayOfWeek.TUESDAY, day), daysOff, makeUpDays);
    }

    static DayOff dayOff(int month, int day) {
        return new DayOff(LocalDate.of(2027, month, day), "Ngày nghỉ", "Thông báo", false);
    }

    static MakeUpDay makeUpDay(int month, int day) {
        return new MakeUpDay(LocalDate.of(2027, month, day), "Làm bù", "Thông báo", false);
    }

    private static <T> Cited<T> cited(T value) {
        return new Cited<>(value, "QN 1.1");
    }

    private static <T> ByService<T> byService(T value) {
        return new ByService<>(cited(value), cited(value), cited(value));
    }

    /** A rulebook that knows one authority and nothing else. */
    private record OneAuthority(AuthorityProfile profile) implements Rulebook {
        @Override
        public Optional<Versioned<AuthorityProfile>> authority(String authority, LocalDate on) {
            return authority.equals(profile.authority()) && !on.isBefore(LONG_AGO)
                    ? Optional.of(new Versioned<>(1, LONG_AGO, profile))
                    : Optional.empty();
        }

        @Override
        public Optional<Versioned<PolicyProfile>> policy(String authority, LocalDate on) {
            return Optional.empty();
        }

        @Override
        public Optional<Versioned<PolicyProfile>> policyVersion(String authority, int version) {
            return Optional.empty();
        }

        @Override
        public Optional<Versioned<ProcedureDefinition>> procedure(String authority, String procedure, LocalDate on) {
            return Optional.empty();
        }

        @Override
        public Optional<Versioned<ProcedureDefinition>> procedureVersion(
                String authority, String procedure, int version) {
            return Optional.empty();
        }

        @Override
        public WorkingCalendar calendar() {
            return WorkingCalendar.of(Map.of());
        }
    }
}
