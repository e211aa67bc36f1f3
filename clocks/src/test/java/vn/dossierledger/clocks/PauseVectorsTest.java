package vn.dossierledger.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dossierledger.clocks.Calendars.at;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.clock.DerivationStep;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.Pause;
import vn.dossierledger.api.clock.StepKind;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.policy.PauseEffect;

/** Tables of ends with pauses, through the preview. 2026-03-02 is a Monday without a holiday near. */
class PauseVectorsTest {

    @ParameterizedTest
    @CsvSource({
        // effect, limit, unit, start, pauses, end
        // A pause inside lunch costs no working time.
        "RESUME, 8, WORKING_HOURS, 2026-03-02 08:00, 2026-03-02 12:00/2026-03-02 13:00, 2026-03-03 08:00",
        "RESTART, 8, WORKING_HOURS, 2026-03-02 08:00, 2026-03-02 12:00/2026-03-02 13:00, 2026-03-02 13:30+8h",
        // A pause longer than the rest: 2 h are left at 15:00 and run on a week later.
        "RESUME, 8, WORKING_HOURS, 2026-03-02 07:00, 2026-03-02 15:00/2026-03-09 08:00, 2026-03-09 10:00",
        // Overlapping, touching and enclosed pauses are one.
        "RESUME, 8, WORKING_HOURS, 2026-03-02 07:00, 2026-03-02 08:00/2026-03-02 10:00 2026-03-02 09:00/2026-03-02 11:00, 2026-03-03 10:00",
        "RESUME, 8, WORKING_HOURS, 2026-03-02 07:00, 2026-03-02 09:00/2026-03-02 11:00 2026-03-02 08:00/2026-03-02 09:00, 2026-03-03 10:00",
        "RESUME, 8, WORKING_HOURS, 2026-03-02 07:00, 2026-03-02 08:00/2026-03-02 11:00 2026-03-02 09:00/2026-03-02 10:00, 2026-03-03 10:00",
        // A pause that begins before the start begins with it; one before it, an empty one, or one after the end is
        // nothing.
        "RESUME, 8, WORKING_HOURS, 2026-03-02 09:00, 2026-03-02 07:00/2026-03-02 10:00, 2026-03-03 10:00",
        "RESUME, 8, WORKING_HOURS, 2026-03-02 09:00, 2026-03-02 07:00/2026-03-02 08:00, 2026-03-03 09:00",
        "RESTART, 8, WORKING_HOURS, 2026-03-02 09:00, 2026-03-02 10:00/2026-03-02 10:00, 2026-03-03 09:00",
        "RESTART, 8, WORKING_HOURS, 2026-03-02 09:00, 2026-03-03 09:00/2026-03-06 10:00, 2026-03-03 09:00",
        // A pause over Tết costs only the working time around it.
        "RESUME, 2, WORKING_DAYS, 2026-02-12 08:00, 2026-02-13 08:00/2026-02-23 08:00, 2026-02-24 08:00",
        "RUN_ON, 2, WORKING_DAYS, 2026-03-02 08:00, 2026-03-02 09:00/2026-03-09 08:00, 2026-03-04 08:00",
        // Elapsed hours stand still by the wall clock.
        "RESUME, 6, ELAPSED_HOURS, 2026-03-06 23:50, 2026-03-07 01:00/2026-03-07 02:30, 2026-03-07 07:20",
        // Calendar days: a day whose beginning lies in the pause does not count.
        "RESUME, 5, CALENDAR_DAYS, 2026-03-02 08:00, 2026-03-03 10:00/2026-03-03 15:00, 2026-03-09 17:00",
        "RESUME, 4, CALENDAR_DAYS, 2026-03-02 08:00, 2026-03-03 10:00/2026-03-04 09:00, 2026-03-09 17:00",
        "RESUME, 2, CALENDAR_DAYS, 2026-03-02 08:00, 2026-03-03 10:00/2026-03-05 09:00, 2026-03-06 17:00",
        "RESUME, 1, CALENDAR_DAYS, 2026-03-02 08:00, 2026-03-03 10:00/2026-03-05 18:00, 2026-03-06 17:00",
        "RESTART, 2, CALENDAR_DAYS, 2026-03-02 08:00, 2026-03-03 10:00/2026-03-05 09:00, 2026-03-09 17:00",
        // The last day, a Saturday, is counted when the pause begins: only its rolling forward is still to come.
        "RESUME, 1, CALENDAR_DAYS, 2026-03-06 08:00, 2026-03-09 08:00/2026-03-09 09:00, 2026-03-09 17:00",
        "RESUME, 1, CALENDAR_DAYS, 2026-03-06 08:00, 2026-03-08 10:00/2026-03-10 09:00, 2026-03-10 17:00",
    })
    void end(PauseEffect effect, String amount, LimitUnit unit, String start, String pauses, String due) {
        ClockReading reading = preview(effect, TimeLimit.of(amount, unit), start, pauses(pauses));
        assertThat(reading.dueAt())
                .isEqualTo(
                        due.endsWith("+8h")
                                ? Calendars.plain()
                                        .plusWorkingTime(at(due.replace("+8h", "")), java.time.Duration.ofHours(8))
                                : at(due));
        Derivations.followEachOther(reading.derivation(), at(start), reading.dueAt());
    }

    /** Friday and one day: Saturday is the last day that counts, so nothing of the Sunday before the pause does. */
    @Test
    void days_off_that_an_end_rolls_over_count_for_nothing() {
        ClockReading reading = preview(
                PauseEffect.RESUME,
                TimeLimit.of("1", LimitUnit.CALENDAR_DAYS),
                "2026-03-06 08:00",
                pauses("2026-03-08 10:00/2026-03-10 09:00"));
        assertThat(reading.derivation().stream().map(DerivationStep::counted).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofDays(1));
    }

    @Test
    void a_restart_keeps_what_it_discarded_in_the_derivation() {
        ClockReading reading = preview(
                PauseEffect.RESTART,
                TimeLimit.of("4", LimitUnit.WORKING_HOURS),
                "2026-03-02 08:00",
                pauses("2026-03-02 09:00/2026-03-03 08:00"));
        assertThat(reading.derivation())
                .extracting(step -> step.kind())
                .containsExactly(
                        StepKind.DISCARDED,
                        StepKind.PAUSED,
                        StepKind.COUNTED,
                        StepKind.OUTSIDE_HOURS,
                        StepKind.COUNTED);
        assertThat(Derivations.counted(reading.derivation())).hasHours(4);
    }

    @Test
    void a_pause_that_lasts_leaves_the_end_open() {
        ClockReading reading = preview(
                PauseEffect.RESUME,
                TimeLimit.of("4", LimitUnit.WORKING_HOURS),
                "2026-03-02 08:00",
                List.of(new Pause(at("2026-03-02 09:00"), null)));
        assertThat(reading.dueAt()).isNull();
        assertThat(reading.state()).isEqualTo(ClockState.PAUSED);
        assertThat(reading.derivation()).isEmpty();
    }

    @Test
    void a_pause_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> preview(
                        PauseEffect.RESUME,
                        TimeLimit.of("4", LimitUnit.WORKING_HOURS),
                        "2026-03-02 08:00",
                        pauses("2026-03-03 09:00/2026-03-02 08:00")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_three_clocks_can_be_previewed() {
        Rules rules = SomeRules.usual().rules();
        assertThat(DossierClocks.preview(
                                ClockName.INTAKE, at("2026-03-02 08:00"), List.of(), rules, at("2026-03-02 08:00"))
                        .dueAt())
                .isEqualTo(at("2026-03-03 08:00"));
        assertThat(DossierClocks.preview(
                                ClockName.FORWARD, at("2026-03-02 08:00"), List.of(), rules, at("2026-03-02 08:00"))
                        .dueAt())
                .isEqualTo(at("2026-03-02 14:00"));
        assertThatThrownBy(() -> DossierClocks.preview(
                        ClockName.FEE, at("2026-03-02 08:00"), List.of(), rules, at("2026-03-02 08:00")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ClockReading preview(PauseEffect effect, TimeLimit limit, String start, List<Pause> pauses) {
        Rules rules =
                SomeRules.usual().withSupplement(effect).withResolution(limit).rules();
        return DossierClocks.preview(ClockName.RESOLUTION, at(start), pauses, rules, at(start));
    }

    /** {@code from/to} with a blank between several; each instant is a date, a blank and a time. */
    private static List<Pause> pauses(String text) {
        List<Pause> pauses = new ArrayList<>();
        for (String pause : text.split(" (?=\\d{4}-)", -1)) {
            String[] ends = pause.split("/", -1);
            pauses.add(new Pause(at(ends[0]), at(ends[1])));
        }
        return pauses;
    }
}
