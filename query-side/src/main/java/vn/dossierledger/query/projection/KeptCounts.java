package vn.dossierledger.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * Counts kept beside the rows that they count, for questions about more dossiers than can be counted while somebody waits. They are kept up
 * within the transaction that changes the rows, and lie, as those rows do, in as many forms as there are versions of the read model.
 */
public interface KeptCounts {

    /** The table of the counts, with its schema. */
    String table();

    /** Counts everything in a form whose counts are empty. */
    void count(Connection connection, String form) throws SQLException;

    /** Changes rows of some dossiers in a form, and the counts with them. */
    void around(Connection connection, String form, Collection<String> codes, Change change) throws SQLException;

    /** What happens to the rows. */
    @FunctionalInterface
    interface Change {

        /** Within the current transaction of the connection. */
        void made() throws SQLException;
    }

    /** The same for several counts at once. */
    static void around(
            List<? extends KeptCounts> counts,
            Connection connection,
            String form,
            Collection<String> codes,
            Change change)
            throws SQLException {
        around(counts.iterator(), connection, form, codes, change);
    }

    private static void around(
            Iterator<? extends KeptCounts> counts,
            Connection connection,
            String form,
            Collection<String> codes,
            Change change)
            throws SQLException {
        if (counts.hasNext()) {
            counts.next().around(connection, form, codes, () -> around(counts, connection, form, codes, change));
        } else {
            change.made();
        }
    }
}
