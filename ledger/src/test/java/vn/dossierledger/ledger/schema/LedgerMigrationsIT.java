package vn.dossierledger.ledger.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.dossierledger.embedded.SharedServers;
import vn.dossierledger.embedded.TestDatabase;

/** The way to a prepared database, and the sentences when there is none. */
class LedgerMigrationsIT {

    private static final String PASSWORD = "it's only a test";
    private static final String ONE_EVENT =
            "insert into ledger.event (xid, recorded_at, sequence, type, id, aggregate, payload)"
                    + " values ('9000000000000', now(), 0, 1, gen_random_uuid(), 'restored', '\\x7b7d')";

    private final TestDatabase database = SharedServers.newDatabase();
    private final Owner owner = new Owner(database.jdbcUrl(), database.user(), database.password());

    @Test
    void severalProcessesMayStartAtOnce() throws Exception {
        Callable<Void> start = () -> {
            LedgerMigrations.migrate(owner, Map.of(LedgerRole.COMMAND, PASSWORD));
            return null;
        };
        try (ExecutorService processes = Executors.newFixedThreadPool(6)) {
            for (Future<Void> process : processes.invokeAll(Collections.nCopies(6, start))) {
                process.get();
            }
        }
        assertThat(value("select count(*) from ledger.flyway_schema_history where success and version = '1'"))
                .isEqualTo("1");
        assertThat(value("select count(*) from pg_tables where schemaname = 'public'"))
                .isEqualTo("0");
        try (Connection application =
                DriverManager.getConnection(owner.jdbcUrl(), LedgerRole.COMMAND.user(), PASSWORD)) {
            assertThat(application.isValid(5)).isTrue();
        }
    }

    @Test
    void aForgottenTransactionOfAnApplicationIsEndedByTheServer() {
        LedgerMigrations.migrate(owner, Map.of());

        for (LedgerRole role : LedgerRole.values()) {
            assertThat(value("select array_to_string(rolconfig, ' ') from pg_roles where rolname = '" + role.user()
                            + "'"))
                    .contains("idle_in_transaction_session_timeout=60s");
        }
    }

    @Test
    void aWrongPasswordIsOneSentence() {
        Owner wrong = new Owner(owner.jdbcUrl(), owner.user(), "wrong");

        assertThatExceptionOfType(LedgerSchemaException.class)
                .isThrownBy(() -> LedgerMigrations.migrate(wrong, Map.of()))
                .withMessageContaining("28P01")
                .withMessageContaining("check the address");
        assertThat(wrong.toString()).doesNotContain("wrong");
    }

    @Test
    void aLogicalRestoreIsRefusedUntilItsEventsAreAdopted() throws SQLException {
        LedgerMigrations.migrate(owner, Map.of());
        execute(ONE_EVENT);

        assertThatExceptionOfType(LedgerSchemaException.class)
                .isThrownBy(() -> LedgerMigrations.migrate(owner, Map.of()))
                .withMessageContaining("adopt_restored_events");

        execute("call ledger.adopt_restored_events()");
        LedgerMigrations.migrate(owner, Map.of());
        assertThat(value("select xid from ledger.event")).isEqualTo("3");
    }

    @Test
    void aSchemaThatWasChangedByHandIsOneSentence() throws SQLException {
        LedgerMigrations.migrate(owner, Map.of());
        execute("update ledger.flyway_schema_history set checksum = 1 where version = '1'");

        assertThatExceptionOfType(LedgerSchemaException.class)
                .isThrownBy(() -> SchemaMigrations.migrate(owner, "ledger"))
                .withMessageStartingWith("Schema ledger cannot be brought to this version");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(owner.jdbcUrl(), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String value(String sql) {
        try (Connection connection = DriverManager.getConnection(owner.jdbcUrl(), owner.user(), owner.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
