package vn.dossierledger.ledger.schema;

import java.sql.SQLException;
import java.util.Map;

/**
 * Prepares schema {@code ledger}: the users, then the migrations of {@code db/ledger} on the class path. Every process calls it when it starts, before
 * anything else; when several do so at once, one works and the others wait for it.
 */
public final class LedgerMigrations {

    private static final String SCHEMA = "ledger";

    private LedgerMigrations() {}

    /**
     * Brings the schema to this version. Does nothing when it is there.
     *
     * @param passwords for the users to be able to log in with; those not named are left without or as they are
     * @throws LedgerSchemaException in one sentence, when it cannot be done
     */
    public static void migrate(Owner owner, Map<LedgerRole, String> passwords) {
        try (SchemaLock lock = SchemaLock.of(owner, SCHEMA)) {
            Roles.prepare(lock.connection(), passwords);
            SchemaMigrations.run(lock);
            RestoredLedger.refuse(lock.connection());
        } catch (SQLException e) {
            throw LedgerSchemaException.of(SCHEMA, e);
        }
    }
}
