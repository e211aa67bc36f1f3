package vn.dossierledger.command.http.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dossierledger.api.calendar.CalendarYear;
import vn.dossierledger.http.ProblemException;

class RuleBodyTest {

    private static final String YEAR = """
            {"effectiveFrom": "2026-12-01", "year": 2027,
             "week": {"MONDAY": [{"from": "07:00", "to": "11:30"}]},
             "daysOff": [{"date": "2027-01-01", "name": "Tết", "reference": "Điều 112", "verified": false}],
             "makeUpDays": [], "published": true}
            """;

    @Test
    void the_first_day_stands_beside_the_content() {
        RuleBody<CalendarYear> body = read(YEAR);
        assertThat(body.effectiveFrom()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(body.content().year()).isEqualTo(2027);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "5",
                "{}",
                "{\"effectiveFrom\": \"2026-02-30\"}",
                "{\"effectiveFrom\": 5}",
                "{\"effectiveFrom\": \"2026-12-01\"}",
                "{\"effectiveFrom\": \"2026-12-01\", \"year\": 2027, \"week\": {}, \"daysOff\": [{\"date\": \"2027-02-30\"}]}"
            })
    void what_is_no_rule_is_a_problem(String json) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> read(json));
    }

    /** The database of the read models cannot keep every day that Java knows. */
    @ParameterizedTest
    @ValueSource(strings = {"+999999999-01-01", "-0001-01-01", "0000-01-01", "1969-12-31", "2200-01-01"})
    void a_day_that_no_calendar_reaches_is_none(String day) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read(YEAR.replace("2026-12-01", day)))
                .withMessage("INVALID_INPUT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"year\": 2027, \"yeer\": 1", "\"year\": \"2027\"", "\"year\": 2027.5"})
    void what_any_body_could_do_wrong_is_left_to_the_contract(String year) {
        assertThatExceptionOfType(HttpMessageNotReadableException.class)
                .isThrownBy(() -> read(YEAR.replace("\"year\": 2027", year)));
    }

    private static RuleBody<CalendarYear> read(String json) {
        JsonNode node = JsonMapper.shared().readTree(json);
        return RuleBody.read(node, CalendarYear.class, new MockHttpInputMessage(new byte[0]));
    }
}
