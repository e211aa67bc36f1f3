package vn.dossierledger.query.deadlines;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dossierledger.query.projection.Column;
import vn.dossierledger.query.projection.KeptCounts;
import vn.dossierledger.query.projection.Table;
import vn.dossierledger.query.projection.ViewJson;
import vn.dossierledger.query.rebuild.TableSink;

/** The tables of this read model, and how dossiers come into them. */
final class ClockTables {

    static final Table<ClocksBody> BODIES = new Table<>(
            "views.dossier_clocks",
            1,
            List.of(
                    new Column<>("dossier_code", "text", body -> body.code),
                    new Column<>("version", "int8", body -> body.version),
                    new Column<>("authority", "text", body -> body.authority),
                    new Column<>("department", "text", body -> body.department),
                    new Column<>("submitted_at", "timestamptz", body -> body.submittedAt),
                    new Column<>("body", "bytea", ViewJson.MAPPER::writeValueAsBytes)));

    static final String CLEAR = "truncate views.dossier_clocks, views.deadline, views.deadline_tally, views.holding,"
            + " views.holding_tally, views.deadline_moved, views.deadline_attention";

    static final List<DeadlineTally> TALLIES = List.of(DeadlineTally.values());

    private ClockTables() {}

    /** Writes what follows from dossiers whose events are known already. */
    static void derive(Connection connection, List<ClocksBody> bodies, Derivations derivations) throws SQLException {
        List<String> codes = bodies.stream().map(body -> body.code).toList();
        KeptCounts.around(TALLIES, connection, "", codes, () -> {
            DeadlineRow.TABLE.upsert(connection, rows(bodies, derivations::deadlines));
            HoldingRow.TABLE.upsert(connection, rows(bodies, derivations::holding));
            replace(connection, MovedRow.TABLE, codes, rows(bodies, derivations::moved));
            replace(connection, AttentionRow.TABLE, codes, rows(bodies, derivations::attention));
        });
    }

    private static <R> List<R> rows(List<ClocksBody> bodies, Function<ClocksBody, List<R>> derived) {
        return bodies.stream().flatMap(body -> derived.apply(body).stream()).toList();
    }

    /** A row that no longer follows goes. */
    private static <R> void replace(Connection connection, Table<R> table, Collection<String> codes, List<R> rows)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("delete from " + table.name() + " where dossier_code = any (?)")) {
            statement.setArray(1, connection.createArrayOf("text", codes.toArray()));
            statement.executeUpdate();
        }
        table.upsert(connection, rows);
    }

    /** The same rows for a rebuild. */
    static List<TableSink.Part<ClocksBody, ?>> parts(Derivations derivations) {
        return List.of(
                new TableSink.Part<ClocksBody, ClocksBody>(BODIES, one -> Stream.of(one.state())),
                part(DeadlineRow.TABLE, derivations::deadlines),
                part(HoldingRow.TABLE, derivations::holding),
                part(MovedRow.TABLE, derivations::moved),
                part(AttentionRow.TABLE, derivations::attention));
    }

    private static <R> TableSink.Part<ClocksBody, R> part(Table<R> table, Function<ClocksBody, List<R>> derived) {
        return new TableSink.Part<>(table, one -> derived.apply(one.state()).stream());
    }
}
