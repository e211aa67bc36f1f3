package vn.dossierledger.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenVersionTest {
    @Test
    void one_strong_tag_is_a_version() {
        assertThat(SeenVersion.of(List.of(" \"12\" "))).isEqualTo(new SeenVersion(12));
        assertThat(SeenVersion.entityTag(12)).isEqualTo("\"12\"");
    }

    @Test
    void a_missing_header_is_asked_for() {
        assertThat(status(List.of())).isEqualTo(428);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "W/\"1\"", "1", "\"a\"", "\"1\",\"2\"", "\"-1\"", "\"01\"", "", "\"99999999999999999999\""})
    void everything_else_is_malformed(String value) {
        assertThat(status(List.of(value))).isEqualTo(400);
    }

    @Test
    void two_headers_are_malformed() {
        assertThat(status(List.of("\"1\"", "\"1\""))).isEqualTo(400);
    }

    private static int status(List<String> values) {
        List<Integer> statuses = new ArrayList<>();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> SeenVersion.of(values))
                .satisfies(problem -> statuses.add(problem.answer().status().value()));
        return statuses.getFirst();
    }
}
