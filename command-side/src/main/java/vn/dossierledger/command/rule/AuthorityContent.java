package vn.dossierledger.command.rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dossierledger.api.policy.AuthorityProfile;
import vn.dossierledger.api.policy.Department;
import vn.dossierledger.api.rejection.RuleInvalid;
import vn.dossierledger.api.rule.RegisterAuthority;
import vn.dossierledger.api.rule.RuleIds;

/** Whether the profile of an authority holds together. */
final class AuthorityContent {

    private static final Pattern UNIT_CODE = Pattern.compile("[A-Z0-9]+(\\.[A-Z0-9]+)*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private AuthorityContent() {}

    static Optional<RuleInvalid> holdsTogether(RegisterAuthority register) {
        Faults faults = new Faults();
        faults.present(register.effectiveFrom(), "/effectiveFrom");
        if (!faults.present(register.profile(), "")) {
            return faults.asRejection();
        }
        AuthorityProfile profile = register.profile();
        faults.id(profile.authority(), "/authority");
        faults.unless(
                register.authority().equals(profile.authority())
                        && register.rule().equals(RuleIds.authority(register.authority())),
                "/authority",
                "must-be-the-one-of-the-address");
        faults.text(profile.name(), "/name");
        faults.text(profile.regulation(), "/regulation");
        faults.unless(
                profile.unitCode() != null
                        && UNIT_CODE.matcher(profile.unitCode()).matches(),
                "/unitCode",
                "must-be-a-unit-code-such-as-H48.12");
        faults.unless(
                profile.codePattern() != null && namesUnitDayAndSerial(profile.codePattern()),
                "/codePattern",
                "must-hold-one-unit-one-day-and-one-serial");
        departments(profile, faults);
        if (faults.present(profile.validFrom(), "/validFrom") && profile.validTo() != null) {
            faults.unless(
                    !profile.validTo().isBefore(profile.validFrom()), "/validTo", "must-not-lie-before-validFrom");
        }
        faults.unless(
                profile.successor() == null || !profile.successor().equals(profile.authority()),
                "/successor",
                "must-be-another-authority");
        return faults.asRejection();
    }

    private static void departments(AuthorityProfile profile, Faults faults) {
        if (!faults.some(profile.departments(), "/departments")) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < profile.departments().size(); i++) {
            Department department = profile.departments().get(i);
            String at = "/departments/" + i;
            faults.id(department.department(), at + "/department");
            faults.text(department.name(), at + "/name");
            faults.unless(seen.add(department.department()), at + "/department", "must-not-be-listed-twice");
        }
    }

    /** Without its unit, its day or its serial a code would come twice (DOMAIN.md 5). */
    private static boolean namesUnitDayAndSerial(String pattern) {
        int units = 0;
        int days = 0;
        int serials = 0;
        Matcher placeholder = PLACEHOLDER.matcher(pattern);
        while (placeholder.find()) {
            switch (placeholder.group(1)) {
                case "unit" -> units++;
                case "yyMMdd", "yyyyMMdd", "ddMMyy", "ddMMyyyy" -> days++;
                case "n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8", "n9" -> serials++;
                default -> {
                    return false;
                }
            }
        }
        return units == 1
                && days == 1
                && serials == 1
                && PLACEHOLDER.matcher(pattern).replaceAll("").matches("[A-Za-z0-9.-]*");
    }
}
