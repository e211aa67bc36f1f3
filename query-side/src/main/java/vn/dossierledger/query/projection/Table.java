package vn.dossierledger.query.projection;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * A table that many rows are written to at once: while following the ledger by one statement with an array per column,
 * while rebuilding by COPY.
 *
 * @param <R> what a row is made of
 * @param name with its schema
 * @param keys how many of the first columns are the primary key
 * @param columns in any order but for the key
 */
public record Table<R>(String name, int keys, List<Column<R>> columns) {

    /** Columns that are no part of the key are overwritten where the key is there already. */
    public void upsert(Connection connection, List<R> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(upsertStatement())) {
            for (int i = 0; i < columns.size(); i++) {
                Column<R> column = columns.get(i);
                statement.setArray(i + 1, connection.createArrayOf(column.type(), values(column, rows)));
            }
            statement.executeUpdate();
        }
    }

    private Object[] values(Column<R> column, List<R> rows) {
        Object[] values = column.type().equals("bytea") ? new byte[rows.size()][] : new Object[rows.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = column.value().apply(rows.get(i));
            values[i] = value == null || value instanceof byte[] ? value : value.toString();
        }
        return values;
    }

    private String upsertStatement() {
        String given =
                columns.stream().map(column -> "?::" + column.type() + "[]").collect(Collectors.joining(", "));
        String changed = columns.stream()
                .skip(keys)
                .map(column -> column.name() + " = excluded." + column.name())
                .collect(Collectors.joining(", "));
        String key = columns.stream().limit(keys).map(Column::name).collect(Collectors.joining(", "));
        return "insert into " + name + " (" + names() + ") select * from unnest(" + given + ") on conflict (" + key
                + ") do " + (changed.isEmpty() ? "nothing" : "update set " + changed);
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /**
     * Adds rows to an empty table that is built like this one.
     *
     * @param into the name of that table, with its schema
     */
    public void copy(Connection connection, String into, List<R> rows) throws SQLException {
        String copy = "copy " + into + " (" + names() + ") from stdin (format binary)";
        try (var out = new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy)) {
            CopyBinary.write(out, columns, rows);
        } catch (IOException e) {
            // Its message would repeat the row.
            throw new SQLException("A COPY into " + into + " was refused.", stateOf(e));
        }
    }

    private static String stateOf(IOException failure) {
        return failure.getCause() instanceof SQLException cause ? cause.getSQLState() : null;
    }
}
