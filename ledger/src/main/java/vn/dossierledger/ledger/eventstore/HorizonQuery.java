package vn.dossierledger.ledger.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import javax.sql.DataSource;

/**
 * Reads the commit horizon and, if it has passed a commit, tells the other processes: one statement, one round trip. The notification is not part of
 * the transaction that appends: PostgreSQL lets only one notifying transaction commit at a time, which would end the group commit of appends. Nor does
 * it wait for the disk.
 */
final class HorizonQuery {

    private static final String ANNOUNCE =
            "select horizon, case when horizon > ?::xid8 then pg_notify('" + Notifications.CHANNEL
                    + "', ?)::text end, set_config('synchronous_commit', 'off', true)"
                    + " from (select pg_snapshot_xmin(pg_current_snapshot()) as horizon) now";

    private final DataSource dataSource;
    private final Notifications notifications;

    HorizonQuery(DataSource dataSource, Notifications notifications) {
        this.dataSource = dataSource;
        this.notifications = notifications;
    }

    /** The horizon as it is now; when it is higher than the transaction, the other processes have been told. */
    long announceBelow(long transaction) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (!connection.getAutoCommit()) {
                connection.setAutoCommit(true);
            }
            try (PreparedStatement statement = connection.prepareStatement(ANNOUNCE)) {
                statement.setObject(1, Long.toString(transaction), Types.OTHER);
                statement.setString(2, notifications.sender());
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        }
    }
}
