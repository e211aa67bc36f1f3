package vn.dossierledger.ledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dossierledger.ledger.eventstore.TestLedger.execute;
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

/** What the users of the processes may do to the record of reads, tried as those users. */
class ReadRightsIT {

    private static final String NOT_ALLOWED = "42501";
    private static final String INSERT = "insert into reads.dossier_read (dossier_code, at, what, role, account)"
            + " values ('H48.12-260302-0001', now(), 'FILE', 'ONE_STOP', 'onestop.quangngai')";

    private static TestLedger ledger;

    @BeforeAll
    static void open() {
        ledger = new TestLedger();
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update reads.dossier_read set account = 'somebody else'",
                "update reads.dossier_read set at = at - interval '1 day'",
                "delete from reads.dossier_read",
                "truncate reads.dossier_read",
                "drop table reads.dossier_read",
                "alter table reads.dossier_read add column other text",
                "alter table reads.dossier_read disable trigger all",
                "create rule other as on insert to reads.dossier_read do instead nothing",
                "create table reads.mine (id int)",
                "select setval('reads.dossier_read_id_seq', 1)",
                "drop schema reads cascade"
            })
    void nobodyChangesOrRemovesARead(String statement) throws SQLException {
        for (LedgerRole role : LedgerRole.values()) {
            assertThat(stateOf(role, statement)).as(role.user()).isEqualTo(NOT_ALLOWED);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = LedgerRole.class,
            names = {"QUERY", "NODE"})
    void thoseWhoAnswerInsertAndRead(LedgerRole role) throws SQLException {
        try (Connection connection = ledger.as(role)) {
            connection.setAutoCommit(false);
            execute(connection, INSERT);
            assertThat(value(connection, Long.class, "select count(*) from reads.dossier_read"))
                    .isEqualTo(1);
            connection.rollback();
        }
    }

    @Test
    void thoseWhoDecideSeeNothingOfIt() throws SQLException {
        assertThat(stateOf(LedgerRole.COMMAND, INSERT)).isEqualTo(NOT_ALLOWED);
        assertThat(stateOf(LedgerRole.COMMAND, "select * from reads.dossier_read"))
                .isEqualTo(NOT_ALLOWED);
    }

    private static String stateOf(LedgerRole role, String statement) throws SQLException {
        try (Connection connection = ledger.as(role)) {
            return catchThrowableOfType(SQLException.class, () -> execute(connection, statement))
                    .getSQLState();
        }
    }
}
