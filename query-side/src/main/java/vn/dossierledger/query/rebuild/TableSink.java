package vn.dossierledger.query.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import vn.dossierledger.query.projection.Folded;
import vn.dossierledger.query.projection.KeptCounts;
import vn.dossierledger.query.projection.Table;

/**
 * Fills new tables by COPY and puts them in the place of the old ones. Each COPY is a transaction of its own: a long one would hold back the
 * ledger's commit horizon, and with it every read model. Every table has a column {@value #WHOSE}; one of them has a column
 * {@value #VERSION} with the number of the last fact. What is counted of them is counted when they are full, and kept up from then on.
 *
 * @param <S> what is kept of one dossier
 */
public final class TableSink<S> implements BulkSink<S> {

    static final String WHOSE = "dossier_code";
    static final String VERSION = "version";

    private final JdbcOperations jdbc;
    private final List<Part<S, ?>> parts;
    private final List<KeptCounts> counts;
    private final TableForms forms;
    private String form;

    private TableSink(JdbcOperations jdbc, List<Part<S, ?>> parts, List<KeptCounts> counts) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.counts = counts;
        this.forms = new TableForms(
                jdbc,
                Stream.concat(
                                parts.stream().map(part -> part.table().name()),
                                counts.stream().map(KeptCounts::table))
                        .toList());
    }

    /** A sink for the given parts. */
    public static <S> TableSink<S> of(JdbcOperations jdbc, List<Part<S, ?>> parts) {
        return of(jdbc, parts, List.of());
    }

    /** A sink for the given parts, and for what is counted of them. */
    public static <S> TableSink<S> of(JdbcOperations jdbc, List<Part<S, ?>> parts, List<? extends KeptCounts> counts) {
        return new TableSink<S>(jdbc, List.copyOf(parts), List.copyOf(counts));
    }

    /**
     * A table and the rows that a dossier gives it.
     *
     * @param <R> what a row is made of
     * @param comparable of which dossiers the rows are told by the ledger alone; those of others may also depend on when they were written
     */
    public record Part<S, R>(Table<R> table, Function<Folded<S>, Stream<R>> rows, Predicate<S> comparable) {

        /** Whose rows follow from the ledger for every dossier. */
        public Part(Table<R> table, Function<Folded<S>, Stream<R>> rows) {
            this(table, rows, state -> true);
        }

        private void copy(Connection connection, String form, List<Folded<S>> folded) throws SQLException {
            table.copy(connection, table.name() + form, rows(folded));
        }

        private void renew(Connection connection, String form, List<Folded<S>> folded, Object[] codes)
                throws SQLException {
            String into = table.name() + form;
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from " + into + " where " + WHOSE + " = any (?)")) {
                delete.setArray(1, connection.createArrayOf("text", codes));
                delete.executeUpdate();
            }
            table.named(into).upsert(connection, rows(folded));
        }

        private Set<String> differing(Connection connection, String form, List<Folded<S>> expected)
                throws SQLException {
            List<Folded<S>> compared = expected.stream()
                    .filter(one -> comparable.test(one.state()))
                    .toList();
            return compared.isEmpty()
                    ? Set.of()
                    : table.named(table.name() + form)
                            .differing(
                                    connection,
                                    WHOSE,
                                    compared.stream().map(Folded::code).toList(),
                                    rows(compared));
        }

        private List<R> rows(List<Folded<S>> folded) {
            return folded.stream().flatMap(rows).toList();
        }
    }

    @Override
    public String create(int version) {
        form = forms.create(version);
        return form;
    }

    @Override
    public void open(String existing) {
        form = existing;
        List<String> made = forms.complete(existing);
        count(counts.stream().filter(each -> made.contains(each.table())).toList());
    }

    @Override
    public void live() {
        form = "";
    }

    @Override
    public void add(List<Folded<S>> folded) {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                // The commit of the switch waits for the disk, and with it for all of these.
                statement.execute("set local synchronous_commit to off");
                for (Part<S, ?> part : parts) {
                    part.copy(connection, form, folded);
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
    public void renew(List<Folded<S>> folded) {
        List<String> codes = folded.stream().map(Folded::code).toList();
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            KeptCounts.around(counts, connection, form, codes, () -> {
                for (Part<S, ?> part : parts) {
                    part.renew(connection, form, folded, codes.toArray());
                }
            });
            return null;
        });
    }

    @Override
    public void prepare() {
        count(counts);
        forms.prepare(form);
    }

    private void count(List<KeptCounts> counted) {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            for (KeptCounts each : counted) {
                each.count(connection, form);
            }
            return null;
        });
    }

    @Override
    public void lock() {
        forms.lock();
    }

    @Override
    public String replace(int former) {
        return forms.replace(form, former);
    }

    @Override
    public void drop(String unwanted) {
        forms.drop(unwanted);
    }

    @Override
    public Map<String, Long> versions(Set<String> codes) {
        Table<?> table = parts.stream()
                .map(Part::table)
                .filter(each -> each.has(VERSION))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No table of a read model has a column " + VERSION
                        + ": it cannot be compared with the ledger."));
        String sql =
                "select " + WHOSE + ", " + VERSION + " from " + table.name() + form + " where " + WHOSE + " = any (?)";
        return jdbc.execute((ConnectionCallback<Map<String, Long>>) connection -> {
            Map<String, Long> versions = new HashMap<>();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setArray(1, connection.createArrayOf("text", codes.toArray()));
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        versions.put(row.getString(1), row.getLong(2));
                    }
                }
            }
            return versions;
        });
    }

    @Override
    public Set<String> differing(List<Folded<S>> expected) {
        return jdbc.execute((ConnectionCallback<Set<String>>) connection -> {
            Set<String> differing = new TreeSet<>();
            for (Part<S, ?> part : parts) {
                differing.addAll(part.differing(connection, form, expected));
            }
            return differing;
        });
    }
}
