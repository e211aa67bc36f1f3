package vn.dossierledger.ledger.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * Prepares schema {@code ledger}: the users, then the migrations of {@code db/ledger} on the class path, with a history of their own. Every process
 * calls it when it starts; when several do so at once, one works and the others wait for it.
 */
public final class LedgerMigrations {

    /** Any number that nobody else in this database locks. */
    private static final long LOCK = 0x6c65_6467_6572L;

    private LedgerMigrations() {}

    /**
     * Brings the schema to this version. Does nothing when it is there.
     *
     * @param passwords for the users to be able to log in with; those not named are left without or as they are
     * @throws LedgerSchemaException in one sentence, when it cannot be done
     */
    public static void migrate(Owner owner, Map<LedgerRole, String> passwords) {
        try (Connection connection = DriverManager.getConnection(owner.jdbcUrl(), owner.user(), owner.password())) {
            execute(connection, "select pg_advisory_lock(" + LOCK + ")");
            Roles.prepare(connection, passwords);
            flyway(owner).migrate();
            RestoredLedger.refuse(connection);
        } catch (SQLException e) {
            throw new LedgerSchemaException(
                    "The ledger's database cannot be prepared (SQL state " + e.getSQLState()
                            + "): check the address, the owner's user and password, and its right to create roles.",
                    e);
        }
    }

    private static Flyway flyway(Owner owner) {
        return Flyway.configure()
                .dataSource(owner.jdbcUrl(), owner.user(), owner.password())
                .schemas("ledger")
                .defaultSchema("ledger")
                .locations("classpath:db/ledger")
                .cleanDisabled(true)
                .load();
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
