package vn.dossierledger.ledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dossierledger.ledger.eventstore.TestLedger.execute;
import static vn.dossierledger.ledger.eventstore.TestLedger.fact;
import static vn.dossierledger.ledger.eventstore.TestLedger.value;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dossierledger.ledger.schema.LedgerRole;

/** What the users of the processes may do to the facts, tried as those users. */
class RightsIT {

    private static final String NOT_ALLOWED = "42501";
    private static final String INSERT =
            "insert into ledger.event (recorded_at, sequence, type, id, aggregate, payload)"
                    + " values (now(), 0, 1, gen_random_uuid(), gen_random_uuid()::text, '\\x7b7d')";

    private static TestLedger ledger;

    @BeforeAll
    static void open() {
        ledger = new TestLedger();
        ledger.node().appendEvents(fact("kept", 0));
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.event set payload = '\\x7b7d'",
                "update ledger.event set recorded_at = recorded_at - interval '1 day'",
                "update ledger.event_type set name = 'other'",
                "delete from ledger.event",
                "delete from ledger.event_type",
                "truncate ledger.event",
                "drop table ledger.event",
                "alter table ledger.event add column other text",
                "alter table ledger.event disable trigger all",
                "create rule other as on insert to ledger.event do instead nothing",
                "select setval('ledger.event_position_seq', 1)",
                "call ledger.adopt_restored_events()",
                "set role postgres"
            })
    void nobodyChangesOrRemovesAFact(String statement) throws SQLException {
        for (LedgerRole role : LedgerRole.values()) {
            assertThat(stateOf(role, statement)).as(role.user()).isEqualTo(NOT_ALLOWED);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = LedgerRole.class,
            names = {"COMMAND", "NODE"})
    void thoseWhoDecideInsertAndRead(LedgerRole role) throws SQLException {
        try (Connection connection = ledger.as(role)) {
            connection.setAutoCommit(false);
            execute(connection, INSERT);
            assertThat(value(connection, Long.class, "select count(*) from ledger.event"))
                    .isEqualTo(2);
            connection.rollback();
        }
    }

    @Test
    void thoseWhoAnswerOnlyRead() throws SQLException {
        assertThat(stateOf(LedgerRole.QUERY, INSERT)).isEqualTo(NOT_ALLOWED);
        assertThat(stateOf(LedgerRole.QUERY, "delete from ledger.token_entry")).isEqualTo(NOT_ALLOWED);
        try (Connection connection = ledger.as(LedgerRole.QUERY)) {
            assertThat(value(connection, Long.class, "select count(*) from ledger.event"))
                    .isEqualTo(1);
        }
    }

    private static String stateOf(LedgerRole role, String statement) throws SQLException {
        try (Connection connection = ledger.as(role)) {
            return catchThrowableOfType(SQLException.class, () -> execute(connection, statement))
                    .getSQLState();
        }
    }
}
