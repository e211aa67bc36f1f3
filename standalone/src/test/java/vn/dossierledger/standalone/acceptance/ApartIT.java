package vn.dossierledger.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The acceptance scenarios with the two sides as two processes, and what the query side's database user may not do. */
class ApartIT extends WholeDossierScenarios {

    private static final String FORBIDDEN = "42501";

    private static final SidesApart SIDES = SidesApart.start();
    private static final Ledger LEDGER = SIDES.ledger();

    ApartIT() {
        super(LEDGER);
    }

    @AfterAll
    static void stop() {
        SIDES.close();
    }

    @Test
    void an_operator_sees_in_numbers_how_far_readers_are_behind() {
        Person operator = Person.named("ops.admin", LEDGER);
        for (URI side : List.of(LEDGER.commands(), LEDGER.queries())) {
            Answer numbers = operator.get(side.resolve("/actuator/prometheus").toString())
                    .expect(200);
            assertThat(numbers.body()).contains("\nledger_horizon_held_seconds ", "\nledger_horizon_waiting_events ");
        }
        assertThat(operator.get("/actuator/prometheus").expect(200).body())
                .contains("\nledger_readmodel_lag_positions{readmodel=\"search\"} ");
    }

    @Test
    void the_query_sides_user_writes_nothing_into_the_ledger() throws SQLException {
        try (Connection connection = SIDES.asQuerySide();
                Statement statement = connection.createStatement()) {
            List<String> tables = tables(statement);
            assertThat(tables).contains("event", "event_type", "applicant_key", "idempotency_key", "attachment");
            for (String table : tables) {
                refused(statement, "insert into ledger." + table + " default values");
                refused(statement, "delete from ledger." + table);
                refused(statement, "truncate ledger." + table);
                refused(statement, "drop table ledger." + table);
            }
            refused(statement, "update ledger.event set payload = ''");
            refused(statement, "update ledger.applicant_key set wrapped = ''");
            refused(statement, "create table ledger.mine (id int)");
            refused(statement, "call ledger.adopt_restored_events()");
            refused(statement, "set role dossier_command");
        }
    }

    @Test
    void the_query_sides_user_reads_the_events() throws SQLException {
        try (Connection connection = SIDES.asQuerySide();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from ledger.event")) {
            rows.next();
            assertThat(rows.getLong(1)).isPositive();
        }
    }

    private static void refused(Statement statement, String sql) {
        assertThatThrownBy(() -> statement.execute(sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).as(sql).isEqualTo(FORBIDDEN));
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select relname from pg_class where relkind in ('r', 'p')"
                + " and relnamespace = 'ledger'::regnamespace order by relname")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
