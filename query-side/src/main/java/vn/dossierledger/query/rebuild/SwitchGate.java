package vn.dossierledger.query.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The locks by which all nodes agree about one read model; PostgreSQL keeps them and gives them back when a node dies. A batch passes the gate
 * together with other batches; who switches closes it, and so knows that no batch is under way.
 */
public final class SwitchGate {

    /** Numbers of our own, so that nobody else's advisory locks are met. */
    private static final int GATE = 0x4C45_4401;

    private static final int WORK = 0x4C45_4402;
    private static final int SAMPLING = 0x4C45_4403;

    private final JdbcOperations jdbc;

    SwitchGate(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** For the rest of the current transaction nothing takes the place of what is written to. */
    public void pass(String readModel) {
        lock("select pg_advisory_xact_lock_shared(?, hashtext(?))", GATE, readModel);
    }

    /** For the rest of the current transaction no batch is written; waits for those under way. */
    public void close(String readModel) {
        lock("select pg_advisory_xact_lock(?, hashtext(?))", GATE, readModel);
    }

    /** Whether this transaction is the only one that samples a read model; answers at once. */
    public boolean trySampling(String readModel) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select pg_try_advisory_xact_lock(?, hashtext(?))", Boolean.class, SAMPLING, readModel));
    }

    /** Whether the holder of a connection is the only one that works on versions of a read model; until it is closed or lost. */
    static boolean tryWork(Connection connection, String readModel) throws SQLException {
        return asked(connection, "select pg_try_advisory_lock(?, hashtext(?))", readModel);
    }

    static void endWork(Connection connection, String readModel) throws SQLException {
        asked(connection, "select pg_advisory_unlock(?, hashtext(?))", readModel);
    }

    private static boolean asked(Connection connection, String sql, String readModel) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, WORK);
            statement.setString(2, readModel);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private void lock(String sql, int kind, String readModel) {
        jdbc.query(sql, row -> {}, kind, readModel);
    }
}
