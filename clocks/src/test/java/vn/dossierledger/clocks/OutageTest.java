package vn.dossierledger.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dossierledger.api.clock.ClockName.CITIZEN;
import static vn.dossierledger.api.clock.ClockName.FORWARD;
import static vn.dossierledger.api.clock.ClockName.INTAKE;
import static vn.dossierledger.api.clock.ClockName.OUTAGE;
import static vn.dossierledger.api.clock.ClockName.RESOLUTION;
import static vn.dossierledger.api.clock.ClockName.SHARE;
import static vn.dossierledger.clocks.Calendars.at;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.Pause;
import vn.dossierledger.api.clock.StepKind;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.policy.PauseEffect;

/** K9: an outage excuses the agency where the policy says so. K3 is 5 working days from Monday 10:00, so until Monday 10:00. */
class OutageTest {

    private static final String NOW = "2026-03-06 08:00";
    private static final Outage FOUR_HOURS = outage("2026-03-03 09:00", "2026-03-03 15:00");

    private static Outage outage(String from, String to) {
        return new Outage(at(from), to == null ? null : at(to));
    }

    private static Life atWork(Outage... outages) {
        return Life.under(SomeRules.usual().withOutages(outages))
                .submitted("2026-03-02 08:00")
                .accepted("2026-03-02 10:00")
                .forwarded("2026-03-02 11:00");
    }

    @Nested
    class That_excuses {

        @Test
        void moves_the_promised_end_by_the_working_time_that_was_lost_and_says_so() {
            ClockReading reading = atWork(FOUR_HOURS).clock(RESOLUTION, NOW);
            assertThat(reading.dueAt()).isEqualTo(at("2026-03-09 16:00"));
            assertThat(reading.paused()).containsExactly(new Pause(FOUR_HOURS.from(), FOUR_HOURS.to()));
            assertThat(reading.derivation())
                    .filteredOn(step -> step.kind() == StepKind.OUTAGE)
                    .singleElement()
                    .extracting(step -> step.from(), step -> step.to(), step -> step.note())
                    .containsExactly(FOUR_HOURS.from(), FOUR_HOURS.to(), SomeRules.EXCUSED);
            assertThat(DerivationWords.in(Locale.ENGLISH).of(reading))
                    .contains("Outage from Tuesday 3/3 09:00 until Tuesday 3/3 15:00 (default: an outage)");
            Derivations.followEachOther(reading.derivation(), reading.startedAt(), reading.dueAt());
            assertThat(Derivations.counted(reading.derivation())).hasHours(40);
        }

        @ParameterizedTest
        @CsvSource({
            "INTAKE, 2026-03-02 08:00, 2026-03-02 09:00, 2026-03-03 09:00",
            "FORWARD, 2026-03-02 10:30, 2026-03-02 11:30, 2026-03-02 17:00",
        })
        void moves_the_other_ends_of_the_agency(ClockName clock, String from, String to, String due) {
            Life life = Life.under(SomeRules.usual().withOutages(outage(from, to)))
                    .submitted("2026-03-02 08:00")
                    .accepted("2026-03-02 10:00");
            Life running = clock == INTAKE ? Life.under(life.rules()).submitted("2026-03-02 08:00") : life;
            assertThat(running.clock(clock, "2026-03-02 10:00").dueAt()).isEqualTo(at(due));
        }

        @Test
        void moves_the_share_of_another() {
            ClockReading share = atWork(FOUR_HOURS)
                    .consulted("2026-03-03 08:00", TimeLimit.of("1", LimitUnit.WORKING_DAYS))
                    .clock(SHARE, NOW);
            assertThat(share.dueAt()).isEqualTo(at("2026-03-04 14:00"));
        }

        @Test
        void leaves_the_time_of_the_citizen_alone() {
            Life asked = Life.under(SomeRules.usual().withOutages(FOUR_HOURS))
                    .submitted("2026-03-02 08:00")
                    .asked(SupplementPhase.INTAKE, "2026-03-02 09:00", at("2026-03-05 17:00"));
            assertThat(asked.clock(CITIZEN, NOW).dueAt()).isEqualTo(at("2026-03-05 17:00"));
        }

        @Test
        void counts_once_when_it_overlaps_a_pause() {
            Life stopped = atWork(outage("2026-03-03 09:00", "2026-03-03 11:00"))
                    .stopped("2026-03-03 10:00")
                    .resumed("2026-03-03 14:30");
            ClockReading reading = stopped.clock(RESOLUTION, NOW);
            // From 09:00 until 14:30, without lunch, are three hours and a half.
            assertThat(reading.dueAt()).isEqualTo(at("2026-03-09 15:30"));
            assertThat(reading.paused()).containsExactly(new Pause(at("2026-03-03 09:00"), at("2026-03-03 14:30")));
            assertThat(reading.derivation())
                    .filteredOn(step -> step.kind() == StepKind.OUTAGE || step.kind() == StepKind.PAUSED)
                    .extracting(step -> step.kind(), step -> step.from(), step -> step.to())
                    .containsExactly(
                            tuple(StepKind.OUTAGE, at("2026-03-03 09:00"), at("2026-03-03 11:00")),
                            tuple(StepKind.PAUSED, at("2026-03-03 11:00"), at("2026-03-03 14:30")));
        }

        @ParameterizedTest
        @EnumSource(PauseEffect.class)
        void changes_nothing_within_a_pause(PauseEffect effect) {
            Life life = Life.under(SomeRules.usual().withSupplement(effect))
                    .submitted("2026-03-02 08:00")
                    .accepted("2026-03-02 10:00")
                    .forwarded("2026-03-02 11:00")
                    .asked(SupplementPhase.PROCESSING, "2026-03-03 08:00", null)
                    .supplemented(SupplementPhase.PROCESSING, "2026-03-05 08:00");
            Life hit = life.under(rules -> rules.withOutages(FOUR_HOURS));
            if (effect == PauseEffect.RUN_ON) {
                assertThat(hit.clock(RESOLUTION, NOW).dueAt()).isEqualTo(at("2026-03-09 16:00"));
            } else {
                assertThat(hit.clock(RESOLUTION, NOW)).isEqualTo(life.clock(RESOLUTION, NOW));
            }
        }

        @Test
        void leaves_the_end_open_while_it_lasts() {
            ClockReading reading = atWork(outage("2026-03-03 09:00", null)).clock(RESOLUTION, "2026-04-01 08:00");
            assertThat(reading.dueAt()).isNull();
            assertThat(reading.state()).isEqualTo(ClockState.PAUSED);
        }

        @Test
        void does_not_touch_what_was_over_when_it_began_or_before_it_started() {
            Life before = atWork(outage("2026-03-01 08:00", "2026-03-02 07:30"), outage("2026-03-09 10:00", null));
            assertThat(before.clock(RESOLUTION, NOW).dueAt()).isEqualTo(at("2026-03-09 10:00"));
            assertThat(before.clock(INTAKE, NOW).dueAt()).isEqualTo(at("2026-03-03 08:00"));
            assertThat(before.clock(FORWARD, NOW).dueAt()).isEqualTo(at("2026-03-02 16:00"));
            assertThat(before.clock(FORWARD, NOW).state()).isEqualTo(ClockState.MET);
        }

        @Test
        void takes_an_end_that_it_delayed_back_into_time() {
            Life late = atWork(FOUR_HOURS).signed("2026-03-09 11:00").returnedToOneStop("2026-03-09 14:00");
            assertThat(late.under(SomeRules::excusingNothing)
                            .clock(RESOLUTION, NOW)
                            .state())
                    .isEqualTo(ClockState.MISSED);
            assertThat(late.clock(RESOLUTION, NOW).state()).isEqualTo(ClockState.MET);
        }

        @Test
        void is_foreseen_by_the_preview() {
            Rules rules = SomeRules.usual().withOutages(FOUR_HOURS).rules();
            assertThat(DossierClocks.preview(RESOLUTION, at("2026-03-02 10:00"), List.of(), rules, at(NOW))
                            .dueAt())
                    .isEqualTo(at("2026-03-09 16:00"));
        }
    }

    @Test
    void that_excuses_nothing_moves_nothing_and_is_shown_all_the_same() {
        Life life = atWork(FOUR_HOURS).under(SomeRules::excusingNothing);
        assertThat(life.clock(RESOLUTION, NOW).dueAt()).isEqualTo(at("2026-03-09 10:00"));
        assertThat(life.clocks(NOW))
                .filteredOn(each -> each.clock() == OUTAGE)
                .extracting(ClockReading::startedAt, ClockReading::metAt, ClockReading::state, ClockReading::article)
                .containsExactly(tuple(FOUR_HOURS.from(), FOUR_HOURS.to(), ClockState.MET, SomeRules.EXCUSED));
    }

    @Test
    void is_a_clock_of_the_dossiers_that_it_hit_alone() {
        Life hit = atWork(outage("2026-03-06 07:00", null));
        assertThat(hit.clocks(NOW))
                .filteredOn(each -> each.clock() == OUTAGE)
                .extracting(ClockReading::state)
                .containsExactly(ClockState.RUNNING);
        assertThat(hit.notPerformed("2026-03-05 08:00").clocks(NOW)).noneMatch(each -> each.clock() == OUTAGE);
        assertThat(atWork(outage("2026-03-01 07:00", "2026-03-02 08:00")).clocks(NOW))
                .noneMatch(each -> each.clock() == OUTAGE);
    }

    @Test
    void does_not_end_before_it_begins() {
        assertThatThrownBy(() -> outage("2026-03-03 09:00", "2026-03-03 08:00"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shows_both_dates_of_a_forwarding_in_hours_moved_alike() {
        Life life = Life.under(SomeRules.usual()
                        .withForward(TimeLimit.of("6", LimitUnit.WORKING_HOURS))
                        .withOutages(outage("2026-03-02 15:30", "2026-03-02 16:00")))
                .submitted("2026-03-02 08:00")
                .accepted("2026-03-02 15:00");
        ClockReading forward = life.clock(FORWARD, "2026-03-02 15:00");
        assertThat(forward.dueAt()).isEqualTo(at("2026-03-03 11:30"));
        assertThat(forward.otherUnit()).isEqualTo(LimitUnit.ELAPSED_HOURS);
        assertThat(forward.otherDueAt()).isEqualTo(at("2026-03-02 21:30"));
    }
}
