package vn.dossierledger.query.usage;

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

/** The table of usage facts, and what is counted of them day by day. */
final class UsageFacts implements Views<UsageBody> {

    static final Table<UsageBody> TABLE = new Table<>(
            "views.usage_fact",
            1,
            List.of(
                    new Column<>("dossier_code", "text", body -> body.code),
                    new Column<>("version", "int8", body -> body.version),
                    new Column<>("authority", "text", body -> body.authority),
                    new Column<>("procedure", "text", body -> body.procedure),
                    new Column<>("field", "text", body -> body.field),
                    new Column<>("level", "text", body -> body.level.code()),
                    new Column<>("level_rank", "int4", body -> body.level.rank()),
                    new Column<>("channel", "text", body -> body.channel),
                    new Column<>("submitted_on", "date", body -> UsageBody.day(body.submittedAt)),
                    new Column<>("submitted_at", "timestamptz", body -> body.submittedAt),
                    new Column<>("accepted_on", "date", body -> UsageBody.day(body.acceptedAt)),
                    new Column<>("accepted_at", "timestamptz", body -> body.acceptedAt),
                    new Column<>("handled_on", "date", body -> UsageBody.day(body.handledAt)),
                    new Column<>("handled_at", "timestamptz", body -> body.handledAt),
                    new Column<>("outcome", "text", body -> body.outcome),
                    new Column<>("body", "bytea", ViewJson.MAPPER::writeValueAsBytes)));

    static final UsageDays DAYS = new UsageDays();

    private final JdbcOperations jdbc;
    private final Rulebook rulebook;

    UsageFacts(JdbcOperations jdbc, Rulebook rulebook) {
        this.jdbc = jdbc;
        this.rulebook = rulebook;
    }

    @Override
    public Map<String, UsageBody> load(Set<String> codes) {
        return KeptBodies.load(jdbc, TABLE.name(), codes, UsageBody.class);
    }

    @Override
    public void save(List<Folded<UsageBody>> folded) {
        List<UsageBody> bodies =
                folded.stream().map(one -> complete(one.state())).toList();
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            List<String> codes = bodies.stream().map(body -> body.code).toList();
            DAYS.around(connection, "", codes, () -> TABLE.upsert(connection, bodies));
            return null;
        });
    }

    UsageBody complete(UsageBody body) {
        if (body.field == null) {
            body.field =
                    ServiceFields.fieldOf(rulebook, body.code, body.authority, body.procedure, body.procedureVersion);
        }
        return body;
    }

    @Override
    public void clear() {
        jdbc.execute("truncate views.usage_fact, views.usage_day");
    }
}
