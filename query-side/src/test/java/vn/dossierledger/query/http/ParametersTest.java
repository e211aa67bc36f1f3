package vn.dossierledger.query.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dossierledger.http.ProblemException;

class ParametersTest {

    private static final Instant MIDNIGHT = Instant.parse("2025-12-31T17:00:00Z");

    /** A plus in a query string arrives as a blank unless it is encoded. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01T00:00:00+07:00", "2026-01-01T00:00:00 07:00", " 2025-12-31T17:00:00Z "})
    void an_instant_is_forgiven_its_plus_wherever_it_stands(String given) {
        assertThat(Parameters.from("from", given)).isEqualTo(MIDNIGHT);
        assertThat(Parameters.until("to", given)).isEqualTo(MIDNIGHT);
        assertThat(Parameters.instant("at", given)).isEqualTo(MIDNIGHT);
    }

    @Test
    void a_day_begins_or_is_included() {
        assertThat(Parameters.from("from", "2026-01-01")).isEqualTo(MIDNIGHT);
        assertThat(Parameters.until("to", "2025-12-31")).isEqualTo(MIDNIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01 00:00:00", "2026 01 01", "2026-01-01T00:00:00", "2026-01-01T00:00:00  07:00"})
    void other_blanks_make_no_time(String given) {
        assertThatThrownBy(() -> Parameters.from("from", given)).isInstanceOf(ProblemException.class);
    }
}
