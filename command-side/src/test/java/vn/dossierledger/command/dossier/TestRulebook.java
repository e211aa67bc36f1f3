package vn.dossierledger.command.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.FeeItem;
import vn.dossierledger.api.dossier.FeeKind;
import vn.dossierledger.api.dossier.ServiceLevel;
import vn.dossierledger.api.policy.AuthorityProfile;
import vn.dossierledger.api.policy.Department;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.procedure.ComponentDefinition;
import vn.dossierledger.api.procedure.ProcedureDefinition;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.Versioned;
import vn.dossierledger.clocks.WorkingCalendar;

/**
 * One authority {@value #AUTHORITY} with a given policy, and a procedure of each level; all in their first version.
 *
 * @param older what the calendar of 2026 was in earlier versions, by version
 */
record TestRulebook(PolicyProfile content, WorkingCalendar calendar, Map<Integer, WorkingCalendar> older)
        implements Rulebook {

    static final String AUTHORITY = "here";
    /** Another authority that is registered. */
    static final String AGENCY = "agency";

    static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    static final FeeItem LE_PHI = new FeeItem(FeeKind.LE_PHI, "Lệ phí cấp bản sao", 100_000);
    static final FeeItem PHI = new FeeItem(FeeKind.PHI, "Phí thẩm định", 50_000);
    static final AuthorityProfile PROFILE = new AuthorityProfile(
            AUTHORITY,
            "Sở Nơi Này",
            "QN",
            "H48.12",
            "{unit}-{yyMMdd}-{n4}",
            List.of(new Department("nghiep-vu", "Phòng Nghiệp vụ"), new Department("tu-phap", "Phòng Tư pháp")),
            SINCE,
            null,
            null);

    private static final AuthorityProfile AGENCY_PROFILE = new AuthorityProfile(
            AGENCY, "Sở Khác", "QN", "H48.13", "{unit}-{yyMMdd}-{n4}", List.of(), SINCE, null, null);

    static final Map<String, ServiceLevel> PROCEDURES = Map.of(
            "level2", ServiceLevel.LEGACY_2,
            "level3", ServiceLevel.LEGACY_3,
            "level4", ServiceLevel.LEGACY_4,
            "shared", ServiceLevel.LEGACY_4,
            "shared-elsewhere", ServiceLevel.LEGACY_4);

    /** The first names an authority that is registered and an office that is not; the second only itself. */
    private static final Map<String, List<String>> AGENCIES =
            Map.of("shared", List.of(AGENCY, "Sở Y tế"), "shared-elsewhere", List.of(AUTHORITY));

    /** With a calendar that was never published. */
    TestRulebook(PolicyProfile content) {
        this(content, WorkingCalendar.of(Map.of()), Map.of());
    }

    static ProcedureDefinition procedure(String id) {
        ServiceLevel level = PROCEDURES.get(id);
        return new ProcedureDefinition(
                AUTHORITY,
                id,
                "Thủ tục " + id,
                "Hộ tịch",
                level,
                id.equals("level4") ? Set.of(Channel.ONLINE, Channel.COUNTER) : Set.of(Channel.values()),
                "",
                "",
                "",
                List.of(
                        new ComponentDefinition("to-khai", "Tờ khai", true, "TK-01"),
                        new ComponentDefinition("ban-sao", "Bản sao", true, null),
                        new ComponentDefinition("anh", "Ảnh", false, null)),
                1,
                TimeLimit.of("5", LimitUnit.WORKING_DAYS),
                "QN 8.1.a",
                "",
                "nghiep-vu",
                AGENCIES.getOrDefault(id, List.of()),
                "",
                List.of(LE_PHI, PHI),
                "",
                "",
                "",
                true);
    }

    Versioned<PolicyProfile> policy() {
        return new Versioned<>(1, SINCE, content);
    }

    @Override
    public Optional<Versioned<AuthorityProfile>> authority(String authority, LocalDate on) {
        return Stream.of(PROFILE, AGENCY_PROFILE)
                .filter(each -> each.authority().equals(authority) && !on.isBefore(SINCE))
                .findFirst()
                .map(each -> new Versioned<>(1, SINCE, each));
    }

    @Override
    public Optional<Versioned<PolicyProfile>> policy(String authority, LocalDate on) {
        return authority.equals(AUTHORITY) ? Optional.of(policy()) : Optional.empty();
    }

    @Override
    public Optional<Versioned<PolicyProfile>> policyVersion(String authority, int version) {
        return authority.equals(AUTHORITY) && version == 1 ? Optional.of(policy()) : Optional.empty();
    }

    @Override
    public Optional<Versioned<ProcedureDefinition>> procedure(String authority, String procedure, LocalDate on) {
        return procedureVersion(authority, procedure, 1);
    }

    @Override
    public Optional<Versioned<ProcedureDefinition>> procedureVersion(String authority, String procedure, int version) {
        return authority.equals(AUTHORITY) && PROCEDURES.containsKey(procedure) && version == 1
                ? Optional.of(new Versioned<>(1, SINCE, procedure(procedure)))
                : Optional.empty();
    }

    @Override
    public WorkingCalendar calendarWith(Map<Integer, Integer> versions) {
        return older.getOrDefault(versions.get(2026), calendar);
    }
}
