package vn.dossierledger.query.projection;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
            set(statement, connection, rows);
            statement.executeUpdate();
        }
    }

    private void set(PreparedStatement statement, Connection connection, List<R> rows) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            Column<R> column = columns.get(i);
            statement.setArray(i + 1, connection.createArrayOf(given(column), values(column, rows)));
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
        String changed = columns.stream()
                .skip(keys)
                .map(column -> column.name() + " = excluded." + column.name())
                .collect(Collectors.joining(", "));
        String key = columns.stream().limit(keys).map(Column::name).collect(Collectors.joining(", "));
        return "insert into " + name + " (" + names() + ") " + givenRows() + " on conflict (" + key + ") do "
                + (changed.isEmpty() ? "nothing" : "update set " + changed);
    }

    /** An array of arrays would be taken for one long array: each goes as a text. */
    private static String given(Column<?> column) {
        return column.type().endsWith("[]") ? "text" : column.type();
    }

    private String givenRows() {
        String values = columns.stream()
                .map(column -> column.type().endsWith("[]") ? column.name() + "::" + column.type() : column.name())
                .collect(Collectors.joining(", "));
        String arrays =
                columns.stream().map(column -> "?::" + given(column) + "[]").collect(Collectors.joining(", "));
        return "select " + values + " from unnest(" + arrays + ") as given (" + names() + ")";
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** The same table under another name. */
    public Table<R> named(String other) {
        return new Table<>(other, keys, columns);
    }

    /** Whether there is a column of a name. */
    public boolean has(String column) {
        return columns.stream().anyMatch(each -> each.name().equals(column));
    }

    /**
     * Compares rows as they should be with those that are there, value by value, as the database understands them.
     *
     * @param by the column that tells whose a row is
     * @param whose only rows of these are looked at; null for all rows
     * @return whose rows are missing, superfluous or different
     */
    public Set<String> differing(Connection connection, String by, Collection<String> whose, List<R> expected)
            throws SQLException {
        String sql = "with expected as materialized (" + givenRows() + "),"
                + " stored as materialized (select " + names() + " from " + name
                + (whose == null ? "" : " where " + by + " = any (?)") + ")"
                + " select " + by + " from (table expected except all table stored) missing union select " + by
                + " from (table stored except all table expected) superfluous";
        Set<String> differing = new TreeSet<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, connection, expected);
            if (whose != null) {
                statement.setArray(columns.size() + 1, connection.createArrayOf("text", whose.toArray()));
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    differing.add(row.getString(1));
                }
            }
        }
        return differing;
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
