package vn.dossierledger.query.incidents;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.incident.IncidentState;
import vn.dossierledger.api.query.incidents.IncidentLine;
import vn.dossierledger.query.projection.ViewJson;

/** The table of incidents. */
final class IncidentRows {

    private static final String ASKED =
            " from views.incident where (:authority::text is null or :authority = any (authorities))"
                    + " and (:ongoing::boolean is null or ongoing = :ongoing)";

    private final JdbcClient jdbc;

    IncidentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(String incident, IncidentLine line) {
        jdbc.sql("insert into views.incident (incident, version, ongoing, since, authorities, body)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (incident) do update set version = excluded.version,"
                        + " ongoing = excluded.ongoing, authorities = excluded.authorities, body = excluded.body")
                .params(
                        incident,
                        line.version(),
                        line.state() != IncidentState.RESOLVED,
                        line.since().atOffset(ZoneOffset.UTC),
                        hit(line).toArray(new String[0]),
                        ViewJson.MAPPER.writeValueAsBytes(line))
                .update();
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

    /** Those that go on first, then the newest; null asks for all. */
    List<IncidentLine> list(String authority, Boolean ongoing, int size) {
        return jdbc.sql("select body" + ASKED + " order by ongoing desc, since desc, incident limit :size")
                .param("authority", authority)
                .param("ongoing", ongoing)
                .param("size", size)
                .query((row, number) -> line(row.getBytes(1)))
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

    private static IncidentLine line(byte[] body) {
        return ViewJson.MAPPER.readValue(body, IncidentLine.class);
    }
}
