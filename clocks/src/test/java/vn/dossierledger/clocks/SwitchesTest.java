package vn.dossierledger.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dossierledger.api.clock.ClockName.APOLOGY_LEAD;
import static vn.dossierledger.api.clock.ClockName.FORWARD;
import static vn.dossierledger.api.clock.ClockName.RESOLUTION;
import static vn.dossierledger.api.clock.ClockName.SHARE;
import static vn.dossierledger.clocks.Calendars.at;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.StepKind;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.policy.PauseEffect;
import vn.dossierledger.api.policy.ResolutionEnd;

/** What the switches of DOMAIN.md 3 and 4 do. K3 is 5 working days from Monday 10:00, so until Monday 10:00. */
class SwitchesTest {

    private static final String PROMISED = "2026-03-09 10:00";
    private static final Life AT_WORK = Life.under(SomeRules.usual())
            .submitted("2026-03-02 08:00")
            .accepted("2026-03-02 10:00")
            .forwarded("2026-03-02 11:00");

    /** DQ 4.3.a: six hours, by the calendar or by the wall clock; both dates are shown whichever counts. */
    @ParameterizedTest
    @CsvSource({
        "WORKING_HOURS, 2026-03-02 15:00, 2026-03-03 11:00, ELAPSED_HOURS, 2026-03-02 21:00",
        "ELAPSED_HOURS, 2026-03-02 15:00, 2026-03-02 21:00, WORKING_HOURS, 2026-03-03 11:00",
        "WORKING_HOURS, 2026-03-06 23:50, 2026-03-09 15:00, ELAPSED_HOURS, 2026-03-07 05:50",
        "ELAPSED_HOURS, 2026-03-06 23:50, 2026-03-07 05:50, WORKING_HOURS, 2026-03-09 15:00",
    })
    void forwarding_shows_both_dates(
            LimitUnit unit, String acceptedAt, String dueAt, LimitUnit otherUnit, String otherDueAt) {
        SomeRules rules = SomeRules.usual().withForward(TimeLimit.of("6", unit));
        ClockReading run =
                Life.under(rules).submitted(acceptedAt).accepted(acceptedAt).clock(FORWARD, acceptedAt);
        ClockReading preview = DossierClocks.preview(FORWARD, at(acceptedAt), List.of(), rules.rules(), at(acceptedAt));
        for (ClockReading each : List.of(run, preview)) {
            assertThat(each.dueAt()).isEqualTo(at(dueAt));
            assertThat(each.otherUnit()).isEqualTo(otherUnit);
            assertThat(each.otherDueAt()).isEqualTo(at(otherDueAt));
        }
    }

    @Test
    void a_limit_in_days_and_the_other_clocks_have_one_date() {
        assertThat(AT_WORK.clocks("2026-03-02 12:00")).allMatch(each -> each.otherDueAt() == null);
        assertThat(AT_WORK.clocks("2026-03-02 12:00")).allMatch(each -> each.otherUnit() == null);
    }

    @ParameterizedTest
    @CsvSource({
        // Stopped on Tuesday 10:00 with four days left, until Thursday 10:00.
        "RESTART, 2026-03-12 10:00",
        "RESUME, 2026-03-11 10:00",
        "RUN_ON, 2026-03-09 10:00",
    })
    void a_stop_does_to_the_whole_what_the_policy_says(PauseEffect effect, String dueAt) {
        Life life = AT_WORK.under(rules -> rules.withStop(effect))
                .stopped("2026-03-03 10:00")
                .resumed("2026-03-05 10:00");
        assertThat(life.clock(RESOLUTION, "2026-03-05 10:00").dueAt()).isEqualTo(at(dueAt));
    }

    @ParameterizedTest
    @CsvSource({"SIGNATURE, MET", "RETURN_TO_ONE_STOP, MISSED"})
    void the_whole_ends_where_the_policy_says(ResolutionEnd end, ClockState state) {
        Life life = AT_WORK.under(rules -> rules.withEnd(end)).signed(PROMISED).returnedToOneStop("2026-03-09 10:01");
        assertThat(life.clock(RESOLUTION, "2026-04-01 08:00").state()).isEqualTo(state);
    }

    @Nested
    class A_share_without_a_limit_of_its_own {

        private final Life asked = AT_WORK.consulted("2026-03-04 08:00", null);

        @Test
        void ends_with_the_whole() {
            ClockReading share = asked.clock(SHARE, "2026-03-04 09:00");
            assertThat(share.dueAt()).isEqualTo(at(PROMISED));
            assertThat(share.state()).isEqualTo(ClockState.RUNNING);
            assertThat(share.article()).startsWith("default: ");
            Derivations.followEachOther(share.derivation(), share.startedAt(), share.dueAt());
            assertThat(Derivations.counted(share.derivation())).hasHours(7 + 2 * 8 + 3);
            assertThat(asked.clock(SHARE, "2026-03-09 10:01").state()).isEqualTo(ClockState.MISSED);
            assertThat(asked.advised("2026-03-09 09:00")
                            .clock(SHARE, "2026-04-01 08:00")
                            .state())
                    .isEqualTo(ClockState.MET);
        }

        @Test
        void waits_and_moves_with_the_whole() {
            Life waiting = asked.stopped("2026-03-05 08:00");
            assertThat(waiting.clock(SHARE, "2026-03-06 08:00").state()).isEqualTo(ClockState.PAUSED);
            ClockReading share = waiting.resumed("2026-03-06 08:00").clock(SHARE, "2026-03-06 09:00");
            assertThat(share.dueAt()).isEqualTo(at("2026-03-10 10:00"));
            assertThat(share.derivation()).anyMatch(step -> step.kind() == StepKind.PAUSED);
            Derivations.followEachOther(share.derivation(), share.startedAt(), share.dueAt());
        }

        @Test
        void has_no_end_when_the_whole_is_late_already() {
            ClockReading share = AT_WORK.consulted("2026-03-09 10:00", null).clock(SHARE, "2026-03-12 08:00");
            assertThat(share.dueAt()).isNull();
            assertThat(share.state()).isEqualTo(ClockState.RUNNING);
        }

        @Test
        void is_no_second_end_for_the_department_that_leads() {
            assertThat(AT_WORK.clock(SHARE, "2026-03-04 08:00").dueAt()).isNull();
        }
    }

    @Nested
    class The_lead_of_an_apology {

        private static ClockReading lead(Life life, String now) {
            ClockReading lead = life.clocks(now).stream()
                    .filter(each -> each.clock() == APOLOGY_LEAD)
                    .findFirst()
                    .orElseThrow();
            assertThat(lead.dueAt()).isEqualTo(at("2026-03-06 10:00"));
            return lead;
        }

        @Test
        void runs_until_a_working_day_before_the_end() {
            ClockReading lead = lead(AT_WORK, "2026-03-05 08:00");
            assertThat(lead.state()).isEqualTo(ClockState.RUNNING);
            assertThat(lead.article()).isEqualTo("default: lead");
            Derivations.followEachOther(lead.derivation(), lead.startedAt(), lead.dueAt());
        }

        @Test
        void is_met_by_the_first_apology() {
            Life life = AT_WORK.apologised("2026-03-05 08:00", PROMISED, "2026-03-12 17:00");
            ClockReading lead = lead(life, "2026-04-01 08:00");
            assertThat(lead.state()).isEqualTo(ClockState.MET);
            assertThat(lead.metAt()).isEqualTo(at("2026-03-05 08:00"));
        }

        @Test
        void is_missed_only_when_the_whole_was_and_nobody_had_apologised() {
            assertThat(lead(AT_WORK, "2026-03-09 09:00").state()).isEqualTo(ClockState.RUNNING);
            assertThat(lead(AT_WORK, "2026-03-09 10:01").state()).isEqualTo(ClockState.MISSED);
            assertThat(lead(AT_WORK.returnedToOneStop("2026-03-09 09:00"), "2026-04-01 08:00")
                            .state())
                    .isEqualTo(ClockState.CANCELLED);
        }

        @Test
        void is_open_while_the_end_is() {
            Life waiting = AT_WORK.asked(SupplementPhase.PROCESSING, "2026-03-03 08:00", null);
            assertThat(waiting.clocks("2026-03-04 08:00"))
                    .filteredOn(each -> each.clock() == APOLOGY_LEAD)
                    .singleElement()
                    .satisfies(lead -> assertThat(lead.dueAt()).isNull())
                    .satisfies(lead -> assertThat(lead.state()).isEqualTo(ClockState.PAUSED));
        }

        @Test
        void is_no_clock_where_nobody_apologises_or_the_whole_is_shorter() {
            assertThat(AT_WORK.under(rules -> rules.withApologies(0)).clocks("2026-03-04 08:00"))
                    .noneMatch(each -> each.clock() == APOLOGY_LEAD);
            assertThat(Life.under(SomeRules.usual().withResolution(TimeLimit.of("1", LimitUnit.WORKING_DAYS)))
                            .submitted("2026-03-02 08:00")
                            .accepted("2026-03-02 10:00")
                            .clocks("2026-03-02 11:00"))
                    .noneMatch(each -> each.clock() == APOLOGY_LEAD);
        }
    }
}
