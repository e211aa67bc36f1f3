package vn.dossierledger.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what Jackson's own reader reads, as that reads it, and refuses what that refuses. */
class InstantReadingTest {

    private static final JsonMapper FAST =
            JsonMapper.builder().addModule(LedgerJson.instants()).build();
    private static final JsonMapper GENERAL = new JsonMapper();
    private static final long YEAR_10000 = 253_402_300_800L;

    @Test
    void every_instant_comes_back_as_it_was_written() {
        SplittableRandom random = new SplittableRandom(2026);
        for (int i = 0; i < 20_000; i++) {
            int decimals = random.nextInt(10);
            long unit = (long) Math.pow(10, 9 - decimals);
            Instant instant = Instant.ofEpochSecond(
                    random.nextLong(-YEAR_10000 / 8, YEAR_10000), random.nextLong(1_000_000_000) / unit * unit);

            assertThat(FAST.readValue(GENERAL.writeValueAsString(instant), Instant.class))
                    .isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-29T00:00:00Z",
                "2026-03-02T01:00:00.5Z",
                "2026-03-02T01:00:00.000000001Z",
                "2026-03-02T24:00:00Z",
                "2026-03-02T01:00:00+07:00",
                "2026-03-02T01:00:00.123+07:00",
                "+12026-03-02T01:00:00Z",
                "0000-01-01T00:00:00Z"
            })
    void other_forms_are_read_as_jackson_reads_them(String text) {
        String json = "\"" + text + "\"";
        assertThat(FAST.readValue(json, Instant.class)).isEqualTo(GENERAL.readValue(json, Instant.class));
    }

    @Test
    void numbers_are_read_as_jackson_reads_them() {
        assertThat(FAST.readValue("1772413200.5", Instant.class))
                .isEqualTo(GENERAL.readValue("1772413200.5", Instant.class));
        assertThat(FAST.readValue("null", Instant.class)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30T00:00:00Z",
                "2025-02-29T00:00:00Z",
                "2026-13-01T00:00:00Z",
                "2026-00-01T00:00:00Z",
                "2026-01-00T00:00:00Z",
                "2026-01-01T25:00:00Z",
                "2026-01-01T00:60:00Z",
                "2026-01-01T00:00:61Z",
                "2026-01-01 00:00:00Z",
                "2026-01-01T00:00:00",
                "2026-01-0xT00:00:00Z",
                "2026-01-01T00:00:00.1234567890Z"
            })
    void what_is_no_instant_is_refused(String text) {
        String json = "\"" + text + "\"";
        assertThatThrownBy(() -> GENERAL.readValue(json, Instant.class)).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> FAST.readValue(json, Instant.class)).isInstanceOf(JacksonException.class);
    }
}
