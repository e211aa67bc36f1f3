package vn.dossierledger.query.worklist;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.query.projection.Column;
import vn.dossierledger.query.projection.Folded;
import vn.dossierledger.query.projection.Table;
import vn.dossierledger.query.projection.ViewJson;
import vn.dossierledger.query.projection.Views;

/** The tables of what is to be done; a dossier's rows are written anew whenever something happens to it. */
final class WorkViews implements Views<WorkBody> {

    static final Table<WorkBody> TABLE = new Table<>(
            "views.worklist_dossier",
            1,
            List.of(
                    new Column<>("dossier_code", "text", body -> body.code),
                    new Column<>("version", "int8", body -> body.version),
                    new Column<>("open", "bool", WorkBody::isOpen),
                    new Column<>("body", "bytea", ViewJson.MAPPER::writeValueAsBytes)));

    private static final int PAGE = 500;
    private static final String LOAD = "select body from views.worklist_dossier where dossier_code = any(?)";
    private static final String DONE = "delete from views.worklist_item where dossier_code = any(?)";
    private static final String OPEN_AFTER = "select body from views.worklist_dossier where open and dossier_code > ?"
            + " order by dossier_code limit " + PAGE;

    private final JdbcOperations jdbc;
    private final Rulebook rulebook;

    WorkViews(JdbcOperations jdbc, Rulebook rulebook) {
        this.jdbc = jdbc;
        this.rulebook = rulebook;
    }

    @Override
    public Map<String, WorkBody> load(Set<String> codes) {
        Map<String, WorkBody> found = new HashMap<>();
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            try (PreparedStatement statement = connection.prepareStatement(LOAD)) {
                statement.setArray(1, connection.createArrayOf("text", codes.toArray()));
                bodies(statement).forEach(body -> found.put(body.code, body));
            }
            return null;
        });
        return found;
    }

    private static List<WorkBody> bodies(PreparedStatement statement) throws SQLException {
        List<WorkBody> bodies = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                bodies.add(ViewJson.MAPPER.readValue(rows.getBytes(1), WorkBody.class));
            }
        }
        return bodies;
    }

    @Override
    public void save(List<Folded<WorkBody>> folded) {
        List<WorkBody> bodies = folded.stream().map(Folded::state).toList();
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            TABLE.upsert(connection, bodies);
            replace(connection, bodies, rulebook);
            return null;
        });
    }

    private static void replace(Connection connection, List<WorkBody> bodies, Rulebook rules) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DONE)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text", bodies.stream().map(body -> body.code).toArray()));
            statement.executeUpdate();
        }
        WorkRow.TABLE.upsert(
                connection,
                bodies.stream().flatMap(body -> rows(body, rules).stream()).toList());
    }

    static List<WorkRow> rows(WorkBody body, Rulebook rules) {
        return body.isOpen() ? WorkRow.of(body, body.binding().in(rules)) : List.of();
    }

    /** A calendar or an outage has changed: derives what presses in every open dossier again, under the rules given. */
    void deriveAgain(Rulebook newRules) {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            String last = "";
            List<WorkBody> page = openAfter(connection, last);
            while (!page.isEmpty()) {
                replace(connection, page, newRules);
                last = page.getLast().code;
                page = page.size() < PAGE ? List.of() : openAfter(connection, last);
            }
            return null;
        });
    }

    private static List<WorkBody> openAfter(Connection connection, String code) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OPEN_AFTER)) {
            statement.setString(1, code);
            return bodies(statement);
        }
    }

    @Override
    public void clear() {
        jdbc.execute("truncate views.worklist_dossier, views.worklist_item");
    }
}
