package vn.dossierledger.command.rule;

import static vn.dossierledger.command.rule.RuleSamples.ADMIN;
import static vn.dossierledger.command.rule.RuleSamples.BY;
import static vn.dossierledger.command.rule.RuleSamples.LEADER;
import static vn.dossierledger.command.rule.RuleSamples.LOCAL_ADMIN;
import static vn.dossierledger.command.rule.RuleSamples.LONG_AGO;
import static vn.dossierledger.command.rule.RuleSamples.NOW;
import static vn.dossierledger.command.rule.RuleSamples.TODAY;
import static vn.dossierledger.command.rule.RuleSamples.authority;
import static vn.dossierledger.command.rule.RuleSamples.rejectedWith;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.policy.AuthorityProfile;
import vn.dossierledger.api.policy.Department;
import vn.dossierledger.api.rejection.NotYourAuthority;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.RetroactiveRule;
import vn.dossierledger.api.rejection.RuleInvalid;
import vn.dossierledger.api.rule.AuthorityRegistered;
import vn.dossierledger.api.rule.RegisterAuthority;

class RegisterAuthorityTest {

    private static final AuthorityProfile OLD = authority("Tỉnh Quảng Ngãi");
    private static final AuthorityProfile NEW = authority("Tỉnh Quảng Ngãi mở rộng");

    private final AggregateTestFixture<Authority> ledger = RuleSamples.ledgerOf(Authority.class);

    @Test
    void the_first_version_may_write_down_what_held_long_ago() {
        ledger.givenNoPriorActivity()
                .when(register(ADMIN, LONG_AGO, OLD))
                .expectEvents(registered(1, LONG_AGO, OLD))
                .expectResultMessagePayload(1);
    }

    @Test
    void the_same_again_changes_nothing() {
        ledger.given(registered(1, LONG_AGO, OLD))
                .when(register(ADMIN, LONG_AGO, OLD))
                .expectNoEvents()
                .expectResultMessagePayload(1);
    }

    @Test
    void the_same_from_a_later_day_changes_nothing() {
        ledger.given(registered(1, LONG_AGO, OLD))
                .when(register(ADMIN, TODAY, OLD))
                .expectNoEvents()
                .expectResultMessagePayload(1);
    }

    @Test
    void a_file_that_still_says_the_first_version_does_not_undo_the_second() {
        ledger.given(registered(1, LONG_AGO, OLD), registered(2, TODAY.minusDays(3), NEW))
                .when(register(Caller.RULE_FILES, LONG_AGO, OLD))
                .expectNoEvents()
                .expectResultMessagePayload(1);
    }

    @Test
    void a_change_from_today_on_is_a_new_version() {
        ledger.given(registered(1, LONG_AGO, OLD))
                .when(register(ADMIN, TODAY, NEW))
                .expectEvents(registered(2, TODAY, NEW))
                .expectResultMessagePayload(2);
    }

    @Test
    void going_back_to_the_old_content_is_a_new_version_too() {
        ledger.given(registered(1, LONG_AGO, OLD), registered(2, TODAY.minusDays(3), NEW))
                .when(register(ADMIN, TODAY, OLD))
                .expectEvents(registered(3, TODAY, OLD));
    }

    @Test
    void a_change_never_reaches_back() {
        LocalDate yesterday = TODAY.minusDays(1);
        ledger.given(registered(1, LONG_AGO, OLD))
                .when(register(ADMIN, yesterday, NEW))
                .expectNoEvents()
                .expectException(rejectedWith(new RetroactiveRule(yesterday, TODAY)));
    }

    @Test
    void only_an_administrator_may() {
        ledger.givenNoPriorActivity()
                .when(register(LEADER, TODAY, OLD))
                .expectNoEvents()
                .expectException(rejectedWith(new NotYourRole(Set.of(Role.ADMIN), Gate.OUR_CHOICE)));
    }

    @Test
    void an_administrator_of_another_authority_may_not() {
        ledger.givenNoPriorActivity()
                .when(register(LOCAL_ADMIN, TODAY, OLD))
                .expectNoEvents()
                .expectException(rejectedWith(new NotYourAuthority("quangngai")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{unit}-{n4}",
                "{yyMMdd}-{n4}",
                "{unit}-{yyMMdd}",
                "{unit}-{yyMMdd}-{n0}",
                "{unit}:{yyMMdd}-{n4}",
                "{unit}-{hhmm}-{n4}",
                "{unit}/{yyMMdd}/{n4}",
                "{unit}-{unit}-{yyMMdd}-{n4}"
            })
    void a_pattern_that_could_give_a_code_twice_is_invalid(String pattern) {
        ledger.givenNoPriorActivity()
                .when(register(ADMIN, TODAY, authority("Quảng Ngãi", pattern, OLD.departments())))
                .expectNoEvents()
                .expectException(rejectedWith(
                        new RuleInvalid(Map.of("/codePattern", "must-hold-one-unit-one-day-and-one-serial"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000.00.00.{unit}-{yyMMdd}-{n4}", "{unit}-{yyyyMMdd}-{n7}"})
    void other_vintages_of_codes_are_valid(String pattern) {
        AuthorityProfile profile = authority("Quảng Ngãi", pattern, OLD.departments());
        ledger.givenNoPriorActivity().when(register(ADMIN, TODAY, profile)).expectEvents(registered(1, TODAY, profile));
    }

    @Test
    void every_fault_is_told_at_once() {
        Department one = new Department("nghiep-vu", "Phòng Nghiệp vụ");
        ledger.givenNoPriorActivity()
                .when(register(ADMIN, TODAY, authority(" ", "{unit}-{yyMMdd}-{n4}", List.of(one, one))))
                .expectNoEvents()
                .expectException(rejectedWith(new RuleInvalid(Map.of(
                        "/name", "must-not-be-empty", "/departments/1/department", "must-not-be-listed-twice"))));
    }

    private static RegisterAuthority register(Caller by, LocalDate from, AuthorityProfile profile) {
        return new RegisterAuthority("authority:quangngai", by, "quangngai", from, profile);
    }

    private static AuthorityRegistered registered(int version, LocalDate from, AuthorityProfile profile) {
        return new AuthorityRegistered("authority:quangngai", version, NOW, BY, "quangngai", from, profile);
    }
}
