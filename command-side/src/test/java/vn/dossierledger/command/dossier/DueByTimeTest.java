package vn.dossierledger.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.RESPOND_BY;
import static vn.dossierledger.command.dossier.Facts.accepted;
import static vn.dossierledger.command.dossier.Facts.declined;
import static vn.dossierledger.command.dossier.Facts.feeAsked;
import static vn.dossierledger.command.dossier.Facts.submitted;
import static vn.dossierledger.command.dossier.Facts.supplementAsked;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Facts.toResult;
import static vn.dossierledger.command.dossier.Ledger.MONDAY_8;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.Holder;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.command.DeclareUncollected;
import vn.dossierledger.api.dossier.command.DossierCommand;
import vn.dossierledger.api.dossier.command.LapseSupplement;
import vn.dossierledger.api.dossier.command.RecordDeadlineWarning;
import vn.dossierledger.api.dossier.command.RecordMissedDeadline;
import vn.dossierledger.api.dossier.event.DeadlineMissed;
import vn.dossierledger.api.dossier.event.DeadlineWarned;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.clocks.Outage;
import vn.dossierledger.clocks.Rulebook;

class DueByTimeTest {

    private static final TimeLimit AN_HOUR = TimeLimit.of("1", LimitUnit.WORKING_HOURS);
    private static final Instant TUESDAY_7 = Instant.parse("2026-09-15T00:00:00Z");
    private static final Instant TUESDAY_8 = Instant.parse("2026-09-15T01:00:00Z");
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    private static DueByTime look(PolicyProfile policy, Instant now, DossierEvent... life) {
        return DueByTime.of(List.of(life), new TestRulebook(policy), now);
    }

    private static DueByTime look(Instant now, DossierEvent... life) {
        return look(Policies.quangNgai(), now, life);
    }

    private static DueByTime nothingUntil(Instant next) {
        return new DueByTime(List.of(), Optional.of(next));
    }

    private static DueByTime onceAndForAll(DossierCommand command) {
        return new DueByTime(List.of(command), Optional.empty());
    }

    @Test
    void a_submission_is_looked_at_when_its_intake_is_to_be_warned_of() {
        assertThat(look(MONDAY_8, submitted())).isEqualTo(nothingUntil(TUESDAY_7));
    }

    @Test
    void then_it_is_warned_of_and_looked_at_when_the_intake_has_passed() {
        assertThat(look(TUESDAY_7, submitted()))
                .isEqualTo(new DueByTime(
                        List.of(new RecordDeadlineWarning(
                                CODE, null, Caller.THE_CLOCK, ClockName.INTAKE, TUESDAY_8, AN_HOUR)),
                        Optional.of(TUESDAY_8.plus(A_MOMENT))));
        DeadlineWarned warned = new DeadlineWarned(
                CODE,
                TUESDAY_7,
                Actor.THE_CLOCK,
                ClockName.INTAKE,
                MONDAY_8,
                TUESDAY_8,
                AN_HOUR,
                "default: 8 working hours",
                Holder.ONE_STOP);
        assertThat(look(TUESDAY_8, submitted(), warned)).isEqualTo(nothingUntil(TUESDAY_8.plus(A_MOMENT)));
    }

    @Test
    void then_it_is_missed_once_and_nothing_more_comes_of_itself() {
        Instant later = TUESDAY_8.plus(A_MOMENT);
        assertThat(look(later, submitted()))
                .isEqualTo(onceAndForAll(
                        new RecordMissedDeadline(CODE, null, Caller.THE_CLOCK, ClockName.INTAKE, TUESDAY_8)));
        DeadlineMissed missed = new DeadlineMissed(
                CODE, later, Actor.THE_CLOCK, ClockName.INTAKE, TUESDAY_8, "default: 8 working hours", Holder.ONE_STOP);
        assertThat(look(later, submitted(), missed)).isEqualTo(new DueByTime(List.of(), Optional.empty()));
    }

    @Test
    void an_accepted_dossier_is_looked_at_for_its_forwarding_first() {
        assertThat(look(MONDAY_8, submitted(), accepted()))
                .isEqualTo(nothingUntil(Instant.parse("2026-09-14T04:00:00Z")));
    }

    @Test
    void while_an_outage_lasts_that_excuses_it_is_looked_at_every_day() {
        PolicyDraft draft = new PolicyDraft();
        draft.outageExcuses = PolicyDraft.cite(true, "default: it does");
        PolicyProfile excusing = draft.done();
        Outage lasting = new Outage(MONDAY_8, null);
        DueByTime everyDay = nothingUntil(TUESDAY_8.plus(Duration.ofDays(1)));
        assertThat(lookDuring(lasting, excusing, TUESDAY_8, submitted())).isEqualTo(everyDay);
        assertThat(lookDuring(lasting, Policies.quangNgai(), MONDAY_8, submitted()))
                .isEqualTo(nothingUntil(TUESDAY_7));
        Outage over = new Outage(MONDAY_8, TUESDAY_8);
        assertThat(lookDuring(over, excusing, TUESDAY_8, submitted()))
                .isEqualTo(nothingUntil(TUESDAY_7.plus(Duration.ofDays(1))));
    }

    private static DueByTime lookDuring(Outage outage, PolicyProfile policy, Instant now, DossierEvent... life) {
        TestRulebook rules = new TestRulebook(policy);
        Rulebook knowing = (Rulebook) Proxy.newProxyInstance(
                Rulebook.class.getClassLoader(),
                new Class<?>[] {Rulebook.class},
                (proxy, method, given) ->
                        method.getName().equals("outages") ? List.of(outage) : method.invoke(rules, given));
        return DueByTime.of(List.of(life), knowing, now);
    }

    @Test
    void a_dossier_whose_life_has_ended_is_left_alone() {
        assertThat(look(TUESDAY_8, submitted(), declined())).isEqualTo(new DueByTime(List.of(), Optional.empty()));
    }

    @Test
    void a_supplement_is_waited_for_where_it_can_lapse() {
        DossierEvent[] asked = {submitted(), supplementAsked()};
        assertThat(look(MONDAY_8, asked)).isEqualTo(new DueByTime(List.of(), Optional.empty()));
        assertThat(look(Policies.lapsing(), MONDAY_8, asked)).isEqualTo(nothingUntil(RESPOND_BY.plus(A_MOMENT)));
        assertThat(look(Policies.lapsing(), RESPOND_BY.plus(A_MOMENT), asked))
                .isEqualTo(onceAndForAll(new LapseSupplement(CODE, null, Caller.THE_CLOCK)));
        assertThat(look(
                        Policies.lapsing(),
                        RESPOND_BY.plus(A_MOMENT),
                        then(toProcess(), supplementAsked(SupplementPhase.PROCESSING, RESPOND_BY))))
                .isEqualTo(onceAndForAll(new LapseSupplement(CODE, null, Caller.THE_CLOCK)));
    }

    @Test
    void a_result_waits_to_be_collected() {
        Instant ends = Instant.parse("2026-10-14T10:00:00Z");
        assertThat(look(MONDAY_8, toResult())).isEqualTo(nothingUntil(ends.plus(A_MOMENT)));
        assertThat(look(ends.plus(A_MOMENT), toResult()))
                .isEqualTo(onceAndForAll(new DeclareUncollected(CODE, null, Caller.THE_CLOCK)));
        assertThat(look(ends.plus(A_MOMENT), then(toResult(), feeAsked(true, TestRulebook.LE_PHI))))
                .isEqualTo(nothingUntil(ends.plus(A_MOMENT).plus(Duration.ofDays(1))));
    }
}
