package vn.dossierledger.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.dossierledger.http.ProblemException;
import vn.dossierledger.query.rebuild.WorkRefused;

/** Whatever stands in the way of an answer is told to whoever asked, at every door in the same words. */
class QuestionsTest {

    static Stream<RuntimeException> databaseIsAway() {
        return Stream.of(
                new DataAccessResourceFailureException("x"),
                new CannotGetJdbcConnectionException("x"),
                new CannotCreateTransactionException("x"),
                new QueryTimeoutException("x"));
    }

    @ParameterizedTest
    @MethodSource("databaseIsAway")
    void a_database_that_is_away_is_no_fault_of_the_program(RuntimeException failure) {
        assertThat(Questions.problem(failure))
                .isInstanceOf(ProblemException.class)
                .hasMessage("UNAVAILABLE");
    }

    @ParameterizedTest
    @EnumSource(WorkRefused.Reason.class)
    void whoever_starts_work_that_is_refused_hears_why(WorkRefused.Reason reason) {
        String expected =
                switch (reason) {
                    case NO_SUCH_READ_MODEL, NO_SUCH_VERSION -> "NOT_FOUND";
                    case IN_WORK -> "READ_MODEL_IN_WORK";
                    case NOT_A_FORMER_VERSION -> "NOT_A_FORMER_VERSION";
                    case NOTHING_TO_READ -> "LEDGER_ELSEWHERE";
                };

        assertThat(Questions.problem(new WorkRefused(reason, "A sentence.")))
                .isInstanceOf(ProblemException.class)
                .hasMessage(expected);
    }

    @Test
    void what_nobody_foresaw_stays_what_it_is() {
        var failure = new IllegalStateException("x");

        assertThat(Questions.problem(failure)).isSameAs(failure);
    }
}
