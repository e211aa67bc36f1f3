package vn.dossierledger.query.incidents;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.incident.IncidentState;
import vn.dossierledger.api.query.incidents.IncidentLine;
import vn.dossierledger.query.projection.Column;
import vn.dossierledger.query.projection.Table;
import vn.dossierledger.query.projection.ViewJson;

/** The table of incidents. */
final class IncidentRows {

    private static final String ASKED =
            " from views.incident where (:authority::text is null or :authority = any (authorities))"
                    + " and (:ongoing::boolean is null or ongoing = :ongoing)";

    static final Table<Row> TABLE = new Table<>(
            "views.incident",
            1,
            List.of(
                    new Column<>("incident", "text", Row::incident),
                    new Column<>("version", "int8", row -> row.line.version()),
                    new Column<>("ongoing", "bool", row -> row.line.state() != IncidentState.RESOLVED),
                    new Column<>("since", "timestamptz", row -> row.line.since()),
                    new Column<>("authorities", "text[]", row -> literal(hit(row.line))),
                    new Column<>("body", "bytea", row -> ViewJson.MAPPER.writeValueAsBytes(row.line))));

    private static final String AFTER = " and (:after_since::timestamptz is null or ongoing < :after_ongoing"
            + " or ongoing = :after_ongoing and (since < :after_since::timestamptz"
            + " or since = :after_since::timestamptz and incident > :after_incident))";

    private final JdbcClient jdbc;
    private final JdbcOperations rows;

    IncidentRows(JdbcClient jdbc, JdbcOperations rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void save(String incident, IncidentLine line) {
        rows.execute((ConnectionCallback<Void>) connection -> {
            TABLE.upsert(connection, List.of(new Row(incident, line)));
            return null;
        });
    }

    /** As PostgreSQL writes an array; ids of authorities hold letters, digits and hyphens. */
    private static String literal(SortedSet<String> ids) {
        return "{" + String.join(",", ids) + "}";
    }

    /** Those that were reported to be hit, and those that turned out to be. */
    private static SortedSet<String> hit(IncidentLine line) {
        SortedSet<String> hit = new TreeSet<>(line.authorities());
        if (line.outage() != null) {
            hit.addAll(line.outage().authorities());
        }
        return hit;
    }

    Optional<IncidentLine> find(String incident) {
        return jdbc.sql("select body from views.incident where incident = ?")
                .param(incident)
                .query((row, number) -> line(row.getBytes(1)))
                .optional();
    }

    /**
     * Those that go on first, then the newest; null asks for all.
     *
     * @param after where the page before ended; null for the first page
     */
    List<Placed> list(String authority, Boolean ongoing, IncidentCursor after, int size) {
        return jdbc.sql("select body, ongoing, since, incident" + ASKED + AFTER
                        + " order by ongoing desc, since desc, incident limit :size")
                .param("after_ongoing", after == null ? null : after.ongoing())
                .param("after_since", after == null ? null : after.since().toString())
                .param("after_incident", after == null ? null : after.incident())
                .param("authority", authority)
                .param("ongoing", ongoing)
                .param("size", size)
                .query((row, number) -> new Placed(
                        line(row.getBytes(1)),
                        new IncidentCursor(
                                row.getBoolean(2),
                                row.getObject(3, OffsetDateTime.class).toInstant(),
                                row.getString(4))))
                .list();
    }

    long count(String authority, Boolean ongoing) {
        return jdbc.sql("select count(*)" + ASKED)
                .param("authority", authority)
                .param("ongoing", ongoing)
                .query(Long.class)
                .single();
    }

    void clear() {
        jdbc.sql("truncate views.incident").update();
    }

    /** An incident under its id. */
    record Row(String incident, IncidentLine line) {}

    /** An incident and its place; the table keeps microseconds, its body may know more. */
    record Placed(IncidentLine line, IncidentCursor place) {}

    private static IncidentLine line(byte[] body) {
        return ViewJson.MAPPER.readValue(body, IncidentLine.class);
    }
}
