package vn.dossierledger.ledger.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Transaction numbers belong to one server. After a logical restore (pg_dump, pg_restore) into another one, events may carry numbers that this server
 * has not reached: they would stay invisible to every reader, and new events would stand before them.
 */
final class RestoredLedger {

    private static final String FROM_ANOTHER_SERVER =
            "select exists (select 1 from ledger.event where xid >= pg_snapshot_xmax(pg_current_snapshot()))";

    private RestoredLedger() {}

    static void refuse(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FROM_ANOTHER_SERVER);
                ResultSet rows = statement.executeQuery()) {
            if (rows.next() && rows.getBoolean(1)) {
                throw new LedgerSchemaException(
                        "The ledger's events come from another PostgreSQL server (a logical restore):"
                                + " run \"call ledger.adopt_restored_events()\" as the owner, empty the token_entry tables and rebuild"
                                + " the read models.");
            }
        }
    }
}
