package vn.dossierledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dossierledger.clocks.WorkingCalendar;

class StandaloneOptionsTest {

    private static StandaloneOptions parse(String... arguments) {
        return StandaloneOptions.parse(arguments, Map.of());
    }

    @Test
    void what_is_not_ours_goes_on_to_spring() {
        StandaloneOptions options = parse("--fresh", "--no-demo", "--data=elsewhere", "--server.port=81", "--debug");

        assertThat(options.fresh()).isTrue();
        assertThat(options.demo()).isFalse();
        assertThat(options.directory()).hasToString("elsewhere");
        assertThat(options.port()).isEqualTo(81);
        assertThat(options.rest()).containsExactly("--debug");
    }

    @Test
    void the_demo_may_end_on_a_day_before() {
        assertThat(parse("--demo-until=2026-11-20").rest()).containsExactly("--dossier.demo.until=2026-11-20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-02-30", "+99999-01-01"})
    void a_day_that_is_none_of_the_past_is_refused_with_what_to_do(String day) {
        assertThatThrownBy(() -> parse("--demo-until=" + day))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The demo cannot end on '" + day
                        + "': give today or a day before, as in --demo-until=2026-11-20.");
    }

    @Test
    void tomorrow_cannot_be_told() {
        assertThatThrownBy(() -> parse(
                        "--demo-until=" + LocalDate.now(WorkingCalendar.ZONE).plusDays(1)))
                .isInstanceOf(StartRefused.class);
    }
}
