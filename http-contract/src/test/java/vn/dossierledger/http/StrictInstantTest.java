package vn.dossierledger.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictInstantTest {

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00+07:00, 1969-12-31T17:00:00Z",
        "2026-03-02T08:00:00+07:00, 2026-03-02T01:00:00Z",
        "2199-12-31T23:59:59+07:00, 2199-12-31T16:59:59Z",
    })
    void an_instant_of_a_year_that_calendars_reach(String text, Instant at) {
        assertThat(StrictInstant.parse(text)).isEqualTo(at);
    }

    /** An outage said to have begun in 1900 would be a fact for ever, and no time limit could be derived from it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1900-01-01T00:00:00+07:00",
                "1969-12-31T23:59:59+07:00",
                "2199-12-31T23:59:59Z",
                "2199-12-31T23:59:59-18:00",
                "+999999999-12-31T23:59:59-18:00",
                "-999999999-01-01T00:00:00+18:00",
                "0000-01-01T00:00:00Z",
                "2026-02-30T00:00:00Z",
                "2026-03-02T08:00:00"
            })
    void no_other(String text) {
        assertThatThrownBy(() -> StrictInstant.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
