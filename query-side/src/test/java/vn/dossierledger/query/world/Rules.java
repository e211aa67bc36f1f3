package vn.dossierledger.query.world;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.calendar.CalendarYear;
import vn.dossierledger.api.calendar.DayOff;
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
import vn.dossierledger.api.rule.AuthorityRegistered;
import vn.dossierledger.api.rule.CalendarChanged;
import vn.dossierledger.api.rule.PolicyPublished;
import vn.dossierledger.api.rule.ProcedurePublished;
import vn.dossierledger.api.rule.RuleIds;
import vn.dossierledger.clocks.Versioned;
import vn.dossierledger.clocks.WorkingCalendar;

/** Rules of two made-up authorities with one procedure each. */
public final class Rules {

    /** The authority that most tests use. */
    public static final String AUTHORITY = "quangngai";

    /** The other one. */
    public static final String OTHER = "camau";

    /** One whose policy lets outages excuse; its rules are published by who needs it. */
    public static final String EXCUSING = "vungtau";

    /** The procedure of all. */
    public static final String PROCEDURE = "business-household";

    private static final Instant PUBLISHED = Instant.parse("2026-01-01T00:00:00Z");
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final Actor CLERK = new Actor(Role.ADMIN, "ops.admin", null, null);

    private Rules() {}

    /** The policy as an event. */
    public static PolicyPublished policyPublished(String authority) {
        return new PolicyPublished("policy:" + authority, 1, PUBLISHED, CLERK, authority, SINCE, policy(authority));
    }

    /** The authority as an event; {@code lastDay} is null while it lives. */
    public static AuthorityRegistered authorityRegistered(String authority, LocalDate lastDay) {
        return new AuthorityRegistered(
                RuleIds.authority(authority),
                1,
                PUBLISHED,
                CLERK,
                authority,
                SINCE,
                new AuthorityProfile(
                        authority,
                        "Cơ quan " + authority,
                        "QN",
                        "H48.12",
                        "{unit}-{yyMMdd}-{n4}",
                        List.of(new Department("nghiep-vu", "Phòng Nghiệp vụ")),
                        SINCE,
                        lastDay,
                        null));
    }

    /** The procedure as an event. */
    public static ProcedurePublished procedurePublished(String authority) {
        return new ProcedurePublished(
                "procedure:" + authority + "/" + PROCEDURE,
                1,
                PUBLISHED,
                CLERK,
                authority,
                PROCEDURE,
                SINCE,
                procedure(authority));
    }

    /** A version of the calendar of 2026 with days off. */
    public static CalendarChanged calendar(int version, List<LocalDate> daysOff) {
        return new CalendarChanged("calendar:2026", version, PUBLISHED, CLERK, 2026, SINCE, year(daysOff));
    }

    private static CalendarYear year(List<LocalDate> daysOff) {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
                week.put(
                        day,
                        List.of(
                                new Shift(LocalTime.of(7, 0), LocalTime.of(11, 30)),
                                new Shift(LocalTime.of(13, 30), LocalTime.of(17, 0))));
            }
        }
        return new CalendarYear(
                2026,
                week,
                daysOff.stream()
                        .map(day -> new DayOff(day, "Nghỉ", "test", false))
                        .toList(),
                List.of());
    }

    /** The rules a dossier of the test is bound to. */
    public static vn.dossierledger.clocks.Rules inForce(String authority) {
        return new vn.dossierledger.clocks.Rules(
                new Versioned<>(1, SINCE, policy(authority)),
                new Versioned<>(1, SINCE, procedure(authority)),
                WorkingCalendar.of(Map.of(2026, new Versioned<>(1, SINCE, year(List.of())))));
    }

    private static ProcedureDefinition procedure(String authority) {
        return new ProcedureDefinition(
                authority,
                PROCEDURE,
                "Đăng ký hộ kinh doanh",
                "Đăng ký kinh doanh",
                ServiceLevel.LEGACY_4,
                Set.of(Channel.ONLINE, Channel.COUNTER),
                "mô tả",
                "trình tự",
                "cách thức",
                List.of(new ComponentDefinition("application", "Đơn", true, null)),
                1,
                TimeLimit.of("3", LimitUnit.WORKING_DAYS),
                "QN 6",
                "cá nhân",
                "nghiep-vu",
                List.of(),
                "Giấy chứng nhận",
                List.of(new FeeItem(FeeKind.LE_PHI, "Lệ phí", 100_000)),
                "không",
                "Nghị định",
                "hướng dẫn",
                true);
    }

    /** In the other authority the head of the department approves (as CM 13.2 has it). */
    private static PolicyProfile policy(String authority) {
        Cited<Role> approver = cited(authority.equals(OTHER) ? Role.DEPARTMENT_HEAD : Role.LEADER);
        Set<PaymentMethod> methods = Set.of(PaymentMethod.ONLINE);
        Set<ReturnChannel> post = Set.of(ReturnChannel.POST);
        Set<ReturnChannel> inPerson = Set.of(ReturnChannel.IN_PERSON);
        return new PolicyProfile(
                cited(TimeLimit.of("8", LimitUnit.WORKING_HOURS)),
                cited(TimeLimit.of("0.5", LimitUnit.WORKING_DAYS)),
                cited(IntakeCheck.VALIDITY_AND_COMPLETENESS),
                cited(Set.of(NoticeChannel.E_NOTICE)),
                cited(Requirement.NO),
                approver,
                approver,
                cited(Requirement.NO),
                cited(Requirement.NO),
                by(Set.of(PaymentMethod.AT_AGENCY), methods, Set.of(PaymentMethod.AT_AGENCY)),
                by(false, false, false),
                by(inPerson, post, inPerson),
                by(inPerson, Set.of(), Set.of()),
                by(Set.of(), Set.of(), Set.of()),
                cited(RefundRule.WHEN_NOT_PERFORMED),
                cited(false),
                cited(3),
                cited(List.of("11-30")),
                cited(PauseEffect.RESTART),
                cited(PauseEffect.RESUME),
                cited(ResolutionEnd.RETURN_TO_ONE_STOP),
                cited(1),
                cited(false),
                cited(TimeLimit.of("30", LimitUnit.CALENDAR_DAYS)),
                cited(authority.equals(EXCUSING)),
                cited(3),
                cited(true),
                cited(true),
                cited(true),
                cited(Map.of()),
                cited(TimeLimit.of("1", LimitUnit.WORKING_DAYS)),
                cited(true),
                cited(Set.of(Role.LEADER)));
    }

    private static <T> Cited<T> cited(T value) {
        return new Cited<>(value, "QN 11.4");
    }

    private static <T> ByService<T> by(T level3, T level4, T counter) {
        return new ByService<>(cited(level3), cited(level4), cited(counter));
    }
}
