package vn.dossierledger.command.rule;

import static vn.dossierledger.command.rule.RuleSamples.ADMIN;
import static vn.dossierledger.command.rule.RuleSamples.BY;
import static vn.dossierledger.command.rule.RuleSamples.LEADER;
import static vn.dossierledger.command.rule.RuleSamples.LOCAL_ADMIN;
import static vn.dossierledger.command.rule.RuleSamples.LONG_AGO;
import static vn.dossierledger.command.rule.RuleSamples.NOW;
import static vn.dossierledger.command.rule.RuleSamples.TODAY;
import static vn.dossierledger.command.rule.RuleSamples.procedure;
import static vn.dossierledger.command.rule.RuleSamples.rejectedWith;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.FeeItem;
import vn.dossierledger.api.dossier.FeeKind;
import vn.dossierledger.api.dossier.ServiceLevel;
import vn.dossierledger.api.procedure.ComponentDefinition;
import vn.dossierledger.api.procedure.ProcedureDefinition;
import vn.dossierledger.api.rejection.AuthorityUnknown;
import vn.dossierledger.api.rejection.NotYourAuthority;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.RetroactiveRule;
import vn.dossierledger.api.rejection.RuleInvalid;
import vn.dossierledger.api.rule.ProcedurePublished;
import vn.dossierledger.api.rule.PublishProcedure;

class PublishProcedureTest {

    private static final String RULE = "procedure:quangngai/construction-permit";
    private static final ProcedureDefinition OLD = procedure("Cấp giấy phép xây dựng");
    private static final ProcedureDefinition NEW = procedure("Cấp giấy phép xây dựng nhà ở");

    private final AggregateTestFixture<Procedure> ledger = RuleSamples.ledgerOf(Procedure.class);

    @Test
    void the_first_version_may_write_down_what_held_long_ago() {
        ledger.givenNoPriorActivity()
                .when(publish(ADMIN, LONG_AGO, OLD))
                .expectEvents(published(1, LONG_AGO, OLD))
                .expectResultMessagePayload(1);
    }

    @Test
    void the_same_again_changes_nothing() {
        ledger.given(published(1, LONG_AGO, OLD))
                .when(publish(ADMIN, LONG_AGO, OLD))
                .expectNoEvents()
                .expectResultMessagePayload(1);
    }

    @Test
    void a_change_from_today_on_is_a_new_version() {
        ledger.given(published(1, LONG_AGO, OLD))
                .when(publish(ADMIN, TODAY, NEW))
                .expectEvents(published(2, TODAY, NEW))
                .expectResultMessagePayload(2);
    }

    @Test
    void a_change_never_reaches_back() {
        ledger.given(published(1, LONG_AGO, OLD))
                .when(publish(ADMIN, LONG_AGO, NEW))
                .expectNoEvents()
                .expectException(rejectedWith(new RetroactiveRule(LONG_AGO, TODAY)));
    }

    @Test
    void only_an_administrator_may() {
        ledger.givenNoPriorActivity()
                .when(publish(LEADER, TODAY, OLD))
                .expectNoEvents()
                .expectException(rejectedWith(new NotYourRole(Set.of(Role.ADMIN), Gate.OUR_CHOICE)));
    }

    @Test
    void an_administrator_of_another_authority_may_not() {
        ledger.givenNoPriorActivity()
                .when(publish(LOCAL_ADMIN, TODAY, OLD))
                .expectNoEvents()
                .expectException(rejectedWith(new NotYourAuthority("quangngai")));
    }

    @Test
    void an_authority_that_was_not_there_on_the_first_day_has_no_procedure() {
        ledger.givenNoPriorActivity()
                .when(publish(ADMIN, LONG_AGO.minusDays(1), OLD))
                .expectNoEvents()
                .expectException(rejectedWith(new AuthorityUnknown("quangngai")));
    }

    @Test
    void a_department_of_nobody_examines_nothing() {
        ledger.givenNoPriorActivity()
                .when(publish(
                        ADMIN,
                        TODAY,
                        procedure("Cấp phép", ServiceLevel.LEGACY_4, "xay-dung", OLD.components(), OLD.fees())))
                .expectNoEvents()
                .expectException(
                        rejectedWith(new RuleInvalid(Map.of("/department", "must-be-a-department-of-the-authority"))));
    }

    @Test
    void every_fault_is_told_at_once() {
        ComponentDefinition optional = new ComponentDefinition("photo", "Ảnh", false, null);
        ProcedureDefinition faulty = procedure(
                "",
                ServiceLevel.LEGACY_2,
                "nghiep-vu",
                List.of(optional, optional),
                List.of(new FeeItem(FeeKind.PHI, "Phí", 0)));
        ledger.givenNoPriorActivity()
                .when(publish(ADMIN, TODAY, faulty))
                .expectNoEvents()
                .expectException(rejectedWith(new RuleInvalid(Map.of(
                        "/name", "must-not-be-empty",
                        "/channels", "may-hold-ONLINE-only-from-level-3-on",
                        "/components", "must-hold-at-least-one-required-component",
                        "/components/1/component", "must-not-be-listed-twice",
                        "/fees/0/amount", "must-be-more-than-0"))));
    }

    @Test
    void the_address_and_the_content_name_the_same_procedure() {
        ledger.givenNoPriorActivity()
                .when(new PublishProcedure(
                        "procedure:quangngai/birth-registration", ADMIN, "quangngai", "birth-registration", TODAY, OLD))
                .expectNoEvents()
                .expectException(rejectedWith(new RuleInvalid(Map.of("/procedure", "must-be-the-one-of-the-address"))));
    }

    private static PublishProcedure publish(Caller by, LocalDate from, ProcedureDefinition definition) {
        return new PublishProcedure(RULE, by, "quangngai", "construction-permit", from, definition);
    }

    private static ProcedurePublished published(int version, LocalDate from, ProcedureDefinition definition) {
        return new ProcedurePublished(RULE, version, NOW, BY, "quangngai", "construction-permit", from, definition);
    }
}
