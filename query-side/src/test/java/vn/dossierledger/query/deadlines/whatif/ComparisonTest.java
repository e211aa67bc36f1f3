package vn.dossierledger.query.deadlines.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.policy.PauseEffect;
import vn.dossierledger.api.query.deadlines.PolicyCells;
import vn.dossierledger.api.query.deadlines.WhatIf.Side;
import vn.dossierledger.clocks.Rules;
import vn.dossierledger.query.deadlines.Told;

/** Another policy over the same history. */
class ComparisonTest {

    private static final Instant NOW = Told.at("2026-04-01T08:00");
    private static final Rules BOUND = vn.dossierledger.query.world.Rules.inForce("quangngai");

    private static PolicyCells forward(String amount) {
        return new PolicyCells(null, TimeLimit.of(amount, LimitUnit.WORKING_HOURS), null, null, null, null);
    }

    private static PolicyCells supplement(PauseEffect effect) {
        return new PolicyCells(null, null, effect, null, null, null);
    }

    private static Comparison compare(PolicyCells cells, ClockName clock, Told... lives) {
        var comparison = new Comparison(clock == null ? Comparison.CLOCKS : Set.of(clock), NOW);
        for (Told life : lives) {
            comparison.add(Told.CODE, life.history(), BOUND, OtherPolicy.cells(cells));
        }
        return comparison;
    }

    /** Forwarded after two and a half working hours; the policy gives four. */
    private static Told forwarded() {
        return Told.submitted("2026-03-02T08:00").accepted("2026-03-02T09:00").forwarded("2026-03-02T13:30");
    }

    @Test
    void a_shorter_limit_makes_late_what_was_on_time() {
        Comparison shorter = compare(forward("2"), ClockName.FORWARD, forwarded());

        assertThat(shorter.clocks()).singleElement().satisfies(forward -> {
            assertThat(forward.before()).isEqualTo(new Side(1, 0, 0, 0, 1.0));
            assertThat(forward.after()).isEqualTo(new Side(0, 1, 0, 0, 0.0));
            assertThat(forward.becameLate()).isEqualTo(1);
            assertThat(forward.becameOnTime()).isZero();
        });
        assertThat(shorter.changed()).isEqualTo(1);
        assertThat(shorter.examples()).singleElement().satisfies(example -> {
            assertThat(example.dueBefore()).isEqualTo(Told.at("2026-03-02T15:00"));
            assertThat(example.dueAfter()).isEqualTo(Told.at("2026-03-02T11:00"));
            assertThat(example.before()).isEqualTo(ClockState.MET);
            assertThat(example.after()).isEqualTo(ClockState.MISSED);
        });
    }

    @Test
    void the_same_policy_changes_nothing() {
        Comparison same = compare(forward("4"), null, forwarded());

        assertThat(same.changed()).isZero();
        assertThat(same.clocks()).allSatisfy(clock -> assertThat(clock.after()).isEqualTo(clock.before()));
        assertThat(same.clocks())
                .extracting(clock -> clock.clock())
                .containsExactly(ClockName.INTAKE, ClockName.FORWARD, ClockName.RESOLUTION, ClockName.SHARE);
    }

    /** Asked on Wednesday at 9, answered a week later; ready after the rest of the limit, not after the whole again. */
    @Test
    void a_supplement_that_runs_on_makes_late_what_restart_excuses() {
        Told life = forwarded()
                .askedForMore("2026-03-04T09:00")
                .answered("2026-03-11T09:00")
                .ready("2026-03-13T16:00");

        Comparison resume = compare(supplement(PauseEffect.RESUME), ClockName.RESOLUTION, life);
        assertThat(resume.clocks().getFirst().becameLate()).isEqualTo(1);
        Comparison restart = compare(supplement(PauseEffect.RESTART), ClockName.RESOLUTION, life);
        assertThat(restart.changed()).isZero();
    }

    @Test
    void dossiers_are_counted_once_however_many_clocks_change() {
        PolicyCells tight = new PolicyCells(
                TimeLimit.of("0.5", LimitUnit.WORKING_HOURS),
                TimeLimit.of("0.5", LimitUnit.WORKING_HOURS),
                null,
                null,
                null,
                null);
        Comparison comparison = compare(tight, null, forwarded(), forwarded());
        assertThat(comparison.dossiers()).isEqualTo(2);
        assertThat(comparison.changed()).isEqualTo(2);
        assertThat(comparison.examples()).hasSize(4);
    }
}
