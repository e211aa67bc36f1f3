package vn.dossierledger.query.worklist;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.query.projection.Affected;
import vn.dossierledger.query.projection.Column;
import vn.dossierledger.query.projection.Folded;
import vn.dossierledger.query.projection.KeptBodies;
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

    private static final String OPEN = "select dossier_code from views.worklist_dossier where open and dossier_code > ?"
            + " order by dossier_code limit ?";
    private static final String DONE = "delete from views.worklist_item where dossier_code = any(?)";

    private final JdbcOperations jdbc;
    private final Rulebook rulebook;

    WorkViews(JdbcOperations jdbc, Rulebook rulebook) {
        this.jdbc = jdbc;
        this.rulebook = rulebook;
    }

    @Override
    public Map<String, WorkBody> load(Set<String> codes) {
        return KeptBodies.load(jdbc, TABLE.name(), codes, WorkBody.class);
    }

    @Override
    public void save(List<Folded<WorkBody>> folded) {
        List<WorkBody> bodies = folded.stream().map(Folded::state).toList();
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            TABLE.upsert(connection, bodies);
            replace(connection, bodies);
            return null;
        });
    }

    private void replace(Connection connection, List<WorkBody> bodies) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DONE)) {
            Object[] codes = bodies.stream().map(body -> body.code).toArray();
            statement.setArray(1, connection.createArrayOf("text", codes));
            statement.executeUpdate();
        }
        WorkRow.TABLE.upsert(
                connection,
                bodies.stream().flatMap(body -> rows(body, rulebook).stream()).toList());
    }

    static List<WorkRow> rows(WorkBody body, Rulebook rules) {
        return body.isOpen() ? WorkRow.of(body, body.binding().in(rules)) : List.of();
    }

    /** A calendar or an outage that changes moves what presses in every open dossier. */
    Affected open() {
        return new Affected() {
            @Override
            public List<String> after(String code, int most) {
                return jdbc.queryForList(OPEN, String.class, code, most);
            }

            @Override
            public void deriveAgain(List<String> codes) {
                List<WorkBody> bodies = KeptBodies.lock(jdbc, TABLE.name(), codes, WorkBody.class);
                jdbc.execute((ConnectionCallback<Void>) connection -> {
                    replace(connection, bodies);
                    return null;
                });
            }
        };
    }

    @Override
    public void clear() {
        jdbc.execute("truncate views.worklist_dossier, views.worklist_item");
    }
}
