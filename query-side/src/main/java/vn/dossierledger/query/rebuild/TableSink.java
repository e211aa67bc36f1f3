package vn.dossierledger.query.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import vn.dossierledger.query.projection.Folded;
import vn.dossierledger.query.projection.Table;

/**
 * Fills new tables by COPY and puts them in the place of the old ones. Each COPY is a transaction of its own: a long one would hold back the
 * ledger's commit horizon, and with it every read model.
 *
 * @param <S> what is kept of one dossier
 */
public final class TableSink<S> implements BulkSink<S> {

    private final JdbcOperations jdbc;
    private final List<Part<S, ?>> parts;

    private TableSink(JdbcOperations jdbc, List<Part<S, ?>> parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    /** New tables for the given parts, empty. */
    public static <S> TableSink<S> of(JdbcOperations jdbc, List<Part<S, ?>> parts) {
        var sink = new TableSink<S>(jdbc, List.copyOf(parts));
        sink.parts.forEach(part -> sink.create(part.table().name()));
        return sink;
    }

    /**
     * A table and the rows that a dossier gives it.
     *
     * @param <R> what a row is made of
     */
    public record Part<S, R>(Table<R> table, Function<Folded<S>, Stream<R>> rows) {

        private void copy(Connection connection, List<Folded<S>> folded) throws SQLException {
            table.copy(
                    connection,
                    next(table.name()),
                    folded.stream().flatMap(rows).toList());
        }
    }

    private static String next(String table) {
        return table + "_next";
    }

    private void create(String table) {
        jdbc.execute("drop table if exists " + next(table));
        jdbc.execute("create table " + next(table) + " (like " + table + " including all)");
        jdbc.execute("alter table " + next(table) + " owner to dossier_views");
    }

    @Override
    public void add(List<Folded<S>> folded) {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                // The commit of the switch waits for the disk, and with it for all of these.
                statement.execute("set local synchronous_commit to off");
                for (Part<S, ?> part : parts) {
                    part.copy(connection, folded);
                }
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            return null;
        });
    }

    @Override
    public void replace() {
        List<String> statements = new ArrayList<>();
        for (Part<S, ?> part : parts) {
            String table = part.table().name();
            statements.add("drop table " + table);
            statements.add("alter table " + next(table) + " rename to " + table.substring(table.indexOf('.') + 1));
        }
        statements.forEach(jdbc::execute);
    }

    /** The planner knows nothing of a table that is new. */
    @Override
    public void afterwards() {
        parts.forEach(part -> jdbc.execute("analyze " + part.table().name()));
    }
}
