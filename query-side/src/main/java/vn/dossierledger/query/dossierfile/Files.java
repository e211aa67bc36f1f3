package vn.dossierledger.query.dossierfile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import vn.dossierledger.query.projection.Column;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Folded;
import vn.dossierledger.query.projection.Table;
import vn.dossierledger.query.projection.ViewJson;
import vn.dossierledger.query.projection.Views;

/** The tables of files and histories, written in bulk within the processor's transaction. */
final class Files implements Views<FileBody> {

    static final Table<FileBody> FILE = new Table<>(
            "views.dossier_file",
            1,
            List.of(
                    new Column<>("dossier_code", "text", body -> body.submitted.dossierCode()),
                    new Column<>("version", "int8", body -> body.version),
                    new Column<>("body", "bytea", ViewJson.MAPPER::writeValueAsBytes)));

    static final Table<Fact> HISTORY = new Table<>(
            "views.dossier_history",
            2,
            List.of(
                    new Column<>("dossier_code", "text", Fact::code),
                    new Column<>("sequence", "int8", Fact::sequence),
                    new Column<>("type", "text", fact -> fact.event().getClass().getSimpleName()),
                    new Column<>("recorded_at", "timestamptz", Fact::recordedAt),
                    new Column<>("event", "bytea", fact -> ViewJson.MAPPER.writeValueAsBytes(fact.event()))));

    private static final String LOAD = "select dossier_code, body from views.dossier_file where dossier_code = any(?)";

    private final JdbcOperations jdbc;

    Files(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, FileBody> load(Set<String> codes) {
        return jdbc.execute((ConnectionCallback<Map<String, FileBody>>) connection -> load(connection, codes));
    }

    private static Map<String, FileBody> load(Connection connection, Set<String> codes) throws SQLException {
        Map<String, FileBody> found = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(LOAD)) {
            statement.setArray(1, connection.createArrayOf("text", codes.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), read(rows.getBytes(2)));
                }
            }
        }
        return found;
    }

    static FileBody read(byte[] body) {
        return ViewJson.MAPPER.readValue(body, FileBody.class);
    }

    @Override
    public void save(List<Folded<FileBody>> folded) {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            FILE.upsert(connection, folded.stream().map(Folded::state).toList());
            HISTORY.upsert(
                    connection,
                    folded.stream().flatMap(one -> one.facts().stream()).toList());
            return null;
        });
    }

    @Override
    public void clear() {
        jdbc.execute("truncate views.dossier_file, views.dossier_history");
    }
}
