package vn.dossierledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dossierledger.api.query.InvalidCursor;

class PageCursorTest {

    private static final Pattern FORM =
            Pattern.compile("(" + PageCursor.INSTANT + ") ([A-Za-z0-9.-]{1,64}) (\\d{1,6})");

    @Test
    void what_was_written_is_read_again() {
        Instant at = Instant.parse("2026-03-02T01:00:00.123456Z");

        PageCursor read = PageCursor.read(PageCursor.of(at, "H48.12-260302-0001", 7), FORM);

        assertThat(read.instant(1)).isEqualTo(at);
        assertThat(read.text(2)).isEqualTo("H48.12-260302-0001");
        assertThat(read.number(3)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "*", "%00", "\u0000", "ê", "MSAy"})
    void a_text_that_is_no_cursor_is_refused(String text) {
        assertThatThrownBy(() -> PageCursor.read(text, FORM)).isInstanceOf(InvalidCursor.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01T00:00:00Z",
                "1969-12-31T23:59:59Z",
                "2200-01-01T00:00:00Z",
                "2026-13-45T00:00:00Z",
                "2026-01-01T25:00:00Z",
                "2026-01-01T00:00:00.0000000001Z"
            })
    void a_time_that_nothing_happens_at_is_refused(String at) {
        String forged = PageCursor.of(at, "H48.12-260302-0001", 7);

        assertThatThrownBy(() -> PageCursor.read(forged, FORM).instant(1)).isInstanceOf(InvalidCursor.class);
    }
}
