package vn.dossierledger.command.rule;

import static vn.dossierledger.command.rule.RuleSamples.ADMIN;
import static vn.dossierledger.command.rule.RuleSamples.BY;
import static vn.dossierledger.command.rule.RuleSamples.LEADER;
import static vn.dossierledger.command.rule.RuleSamples.LOCAL_ADMIN;
import static vn.dossierledger.command.rule.RuleSamples.LONG_AGO;
import static vn.dossierledger.command.rule.RuleSamples.NOW;
import static vn.dossierledger.command.rule.RuleSamples.TODAY;
import static vn.dossierledger.command.rule.RuleSamples.correctedBy;
import static vn.dossierledger.command.rule.RuleSamples.policy;
import static vn.dossierledger.command.rule.RuleSamples.rejectedWith;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.rejection.AuthorityUnknown;
import vn.dossierledger.api.rejection.NotYourAuthority;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.RetroactiveRule;
import vn.dossierledger.api.rejection.RuleInvalid;
import vn.dossierledger.api.rule.PolicyPublished;
import vn.dossierledger.api.rule.PublishPolicy;

class PublishPolicyTest {

    private static final PolicyProfile OLD = policy(1);
    private static final PolicyProfile NEW = policy(2);
    private static final Cited<Set<Role>> LEADERS_STAND_IN = new Cited<>(Set.of(Role.LEADER), Cited.NOT_ASKED_YET);

    private final AggregateTestFixture<Policy> ledger = RuleSamples.ledgerOf(Policy.class);

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
                .when(publish(ADMIN, LONG_AGO, policy(1)))
                .expectNoEvents()
                .expectResultMessagePayload(1);
    }

    /** As every start asks: a ledger that is older than a question of the policies does not refuse the file that answers it. */
    @Test
    void the_article_of_what_was_not_asked_before_changes_nothing() {
        ledger.given(published(1, LONG_AGO, correctedBy(LEADERS_STAND_IN)))
                .when(publish(ADMIN, LONG_AGO, correctedBy(new Cited<>(Set.of(Role.LEADER), "QN 4.3"))))
                .expectNoEvents()
                .expectResultMessagePayload(1);
    }

    @Test
    void another_answer_than_the_one_that_stood_in_is_a_change() {
        ledger.given(published(1, LONG_AGO, correctedBy(LEADERS_STAND_IN)))
                .when(publish(ADMIN, LONG_AGO, correctedBy(new Cited<>(Set.of(Role.DEPARTMENT_HEAD), "QN 4.3"))))
                .expectNoEvents()
                .expectException(rejectedWith(new RetroactiveRule(LONG_AGO, TODAY)));
    }

    @Test
    void another_article_for_what_was_asked_is_a_change() {
        ledger.given(published(1, LONG_AGO, correctedBy(new Cited<>(Set.of(Role.LEADER), "QN 4.2"))))
                .when(publish(ADMIN, LONG_AGO, correctedBy(new Cited<>(Set.of(Role.LEADER), "QN 4.3"))))
                .expectNoEvents()
                .expectException(rejectedWith(new RetroactiveRule(LONG_AGO, TODAY)));
    }

    @Test
    void a_change_from_tomorrow_on_is_a_new_version() {
        LocalDate tomorrow = TODAY.plusDays(1);
        ledger.given(published(1, LONG_AGO, OLD))
                .when(publish(ADMIN, tomorrow, NEW))
                .expectEvents(published(2, tomorrow, NEW))
                .expectResultMessagePayload(2);
    }

    @Test
    void a_change_is_taken_back_before_it_comes_into_force() {
        LocalDate tomorrow = TODAY.plusDays(1);
        ledger.given(published(1, tomorrow, OLD), published(2, tomorrow, NEW))
                .when(publish(ADMIN, tomorrow, OLD))
                .expectEvents(published(3, tomorrow, OLD))
                .expectResultMessagePayload(3);
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
    void an_authority_that_nobody_registered_has_no_policy() {
        ledger.givenNoPriorActivity()
                .when(new PublishPolicy("policy:hanoi", ADMIN, "hanoi", TODAY, OLD))
                .expectNoEvents()
                .expectException(rejectedWith(new AuthorityUnknown("hanoi")));
    }

    @Test
    void values_that_contradict_each_other_are_invalid() {
        PolicyProfile faulty =
                policy(Role.CASHIER, Set.of(ReturnChannel.POST), true, -1, List.of("11-30", "13-01", "2-3"));
        ledger.givenNoPriorActivity()
                .when(publish(ADMIN, TODAY, faulty))
                .expectNoEvents()
                .expectException(rejectedWith(new RuleInvalid(Map.of(
                        "/supplementApprover/value", "must-be-LEADER-or-DEPARTMENT_HEAD",
                        "/refusalApprover/value", "must-be-LEADER-or-DEPARTMENT_HEAD",
                        "/originalsBeforeReturn/level3/value", "must-be-among-the-ways-of-return",
                        "/originalsBeforeReturn/level4/value", "must-be-among-the-ways-of-return",
                        "/originalsBeforeReturn/counter/value", "must-be-among-the-ways-of-return",
                        "/refundWhenUncollected/value", "must-be-false-since-nobody-is-paid-back-for-not-collecting",
                        "/apologies/value", "must-not-be-negative",
                        "/reportsDue/value/1", "must-be-a-day-of-the-year",
                        "/reportsDue/value/2", "must-be-a-day-of-the-year"))));
    }

    @Test
    void a_missing_value_is_invalid() {
        PolicyProfile faulty = policy(null, Set.of(), false, 1, null);
        ledger.givenNoPriorActivity()
                .when(publish(ADMIN, TODAY, faulty))
                .expectNoEvents()
                .expectException(rejectedWith(new RuleInvalid(Map.of(
                        "/supplementApprover/value", "must-not-be-missing",
                        "/refusalApprover/value", "must-not-be-missing",
                        "/reportsDue/value", "must-not-be-missing"))));
    }

    private static PublishPolicy publish(Caller by, LocalDate from, PolicyProfile policy) {
        return new PublishPolicy("policy:quangngai", by, "quangngai", from, policy);
    }

    private static PolicyPublished published(int version, LocalDate from, PolicyProfile policy) {
        return new PolicyPublished("policy:quangngai", version, NOW, BY, "quangngai", from, policy);
    }
}
