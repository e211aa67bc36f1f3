package vn.dossierledger.query.report06;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.query.projection.Column;
import vn.dossierledger.query.projection.Folded;
import vn.dossierledger.query.projection.KeptBodies;
import vn.dossierledger.query.projection.ServiceFields;
import vn.dossierledger.query.projection.Table;
import vn.dossierledger.query.projection.ViewJson;
import vn.dossierledger.query.projection.Views;

/** The tables of dossiers and of their stays. */
final class Stays implements Views<Report06Body> {

    static final Table<Report06Body> DOSSIERS = new Table<>(
            "views.report06_dossier",
            1,
            List.of(
                    new Column<>("dossier_code", "text", body -> body.code),
                    new Column<>("version", "int8", body -> body.version),
                    new Column<>("body", "bytea", ViewJson.MAPPER::writeValueAsBytes)));

    private final JdbcOperations jdbc;
    private final Rulebook rulebook;

    Stays(JdbcOperations jdbc, Rulebook rulebook) {
        this.jdbc = jdbc;
        this.rulebook = rulebook;
    }

    @Override
    public Map<String, Report06Body> load(Set<String> codes) {
        return KeptBodies.load(jdbc, DOSSIERS.name(), codes, Report06Body.class);
    }

    @Override
    public void save(List<Folded<Report06Body>> folded) {
        List<Report06Body> bodies =
                folded.stream().map(one -> complete(one.state())).toList();
        List<StayRow> stays = bodies.stream().flatMap(StayRow::of).toList();
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            DOSSIERS.upsert(connection, bodies);
            StayRow.TABLE.upsert(connection, stays);
            return null;
        });
    }

    Report06Body complete(Report06Body body) {
        if (body.field == null) {
            body.field =
                    ServiceFields.fieldOf(rulebook, body.code, body.authority, body.procedure, body.procedureVersion);
        }
        return body;
    }

    @Override
    public void clear() {
        jdbc.execute("truncate views.report06_dossier, views.report06_stay");
    }
}
