package vn.dossierledger.ledger.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Held by the one process that prepares a schema, on a connection of its own; it ends with that connection.
 *
 * @param owner of the schema
 * @param schema its name
 * @param connection the owner's
 */
record SchemaLock(Owner owner, String schema, Connection connection) implements AutoCloseable {

    private static final String LOCK = "select pg_advisory_lock(hashtextextended('vn.dossierledger.schema.' || ?, 0))";

    static SchemaLock of(Owner owner, String schema) throws SQLException {
        Connection connection = DriverManager.getConnection(owner.jdbcUrl(), owner.user(), owner.password());
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, schema);
            statement.execute();
            return new SchemaLock(owner, schema, connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
