package vn.dossierledger.ledger.schema;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Migrations of one schema, with a history of their own in it. */
public final class SchemaMigrations {

    private SchemaMigrations() {}

    /**
     * Runs {@code db/<schema>} on the class path; several processes may do so at once. The users of {@link LedgerRole} exist once
     * {@link LedgerMigrations} has run.
     *
     * @param schema made if it is not there
     * @throws LedgerSchemaException in one sentence, when it cannot be done
     */
    public static void migrate(Owner owner, String schema) {
        try (SchemaLock lock = SchemaLock.of(owner, schema)) {
            run(lock);
        } catch (SQLException e) {
            throw LedgerSchemaException.of(schema, e);
        }
    }

    static void run(SchemaLock lock) {
        Owner owner = lock.owner();
        String schema = lock.schema();
        try {
            Flyway.configure()
                    .dataSource(owner.jdbcUrl(), owner.user(), owner.password())
                    .schemas(schema)
                    .defaultSchema(schema)
                    .locations("classpath:db/" + schema)
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new LedgerSchemaException(
                    "Schema " + schema + " cannot be brought to this version: the cause below names the migration; "
                            + "it was made by another version, or changed by hand, or its owner lacks a right.",
                    e);
        }
    }
}
