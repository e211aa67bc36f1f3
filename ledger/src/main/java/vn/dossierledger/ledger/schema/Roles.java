package vn.dossierledger.ledger.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** The database users. They belong to the server, not to one database: they may be there already. */
final class Roles {

    /** A process that forgets a transaction holds back every reader of the ledger: the server ends it. */
    private static final String FORGOTTEN_TRANSACTION_ENDS_AFTER = "60s";

    private Roles() {}

    static void prepare(Connection connection, Map<LedgerRole, String> passwords) throws SQLException {
        for (LedgerRole role : LedgerRole.values()) {
            if (!exists(connection, role)) {
                execute(connection, "create role " + role.user() + " nologin");
                execute(
                        connection,
                        "alter role " + role.user() + " set idle_in_transaction_session_timeout = '"
                                + FORGOTTEN_TRANSACTION_ENDS_AFTER + "'");
            }
            if (passwords.containsKey(role)) {
                letLogIn(connection, role, passwords.get(role));
            }
        }
        if (!isMemberOfBoth(connection)) {
            execute(
                    connection,
                    "grant " + LedgerRole.COMMAND.user() + ", " + LedgerRole.QUERY.user() + " to "
                            + LedgerRole.NODE.user());
        }
    }

    private static boolean exists(Connection connection, LedgerRole role) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            statement.setString(1, role.user());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static boolean isMemberOfBoth(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_has_role(?, ?, 'member') and pg_has_role(?, ?, 'member')")) {
            statement.setString(1, LedgerRole.NODE.user());
            statement.setString(2, LedgerRole.COMMAND.user());
            statement.setString(3, LedgerRole.NODE.user());
            statement.setString(4, LedgerRole.QUERY.user());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    /** A statement that sets a password takes no parameters: the server itself quotes it. */
    private static void letLogIn(Connection connection, LedgerRole role, String password) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select format('alter role %I with login password %L', ?, ?)")) {
            statement.setString(1, role.user());
            statement.setString(2, password);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                execute(connection, rows.getString(1));
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
