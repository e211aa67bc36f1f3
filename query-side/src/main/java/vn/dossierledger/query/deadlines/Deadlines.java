package vn.dossierledger.query.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.query.deadlines.DeadlinePage;
import vn.dossierledger.api.query.deadlines.DeadlinePage.Deadline;
import vn.dossierledger.api.query.deadlines.DeadlineSummary;
import vn.dossierledger.api.query.deadlines.ListDeadlines;
import vn.dossierledger.api.query.deadlines.SummariseDeadlines;
import vn.dossierledger.query.sight.Sight;

/** Lists and counts of deadlines. A clock that runs in the table has run out when its end is past. */
final class Deadlines {

    private static final String STATE = "case when state = 'RUNNING' and due_at < :now then 'MISSED' else state end";
    private static final String SEEN = " where (:everything or authority = :authority_seen"
            + " or (authority = :department_of and department = :department_seen))";
    private static final String ASKED = SEEN
            + " and (:clock::text is null or clock = :clock)"
            + " and (:state::text is null or " + STATE + " = :state)"
            + " and (:authority::text is null or authority = :authority)"
            + " and (:department::text is null or department = :department)"
            + " and (:from::timestamptz is null or due_at >= :from)"
            + " and (:to::timestamptz is null or due_at < :to)";
    private static final String LIST = "select dossier_code, ordinal, clock, " + STATE + " as shown_state, started_at,"
            + " due_at, met_at, provisional, article, authority, procedure, department, dossier_state from views.deadline"
            + ASKED
            + " and (:after_due::timestamptz is null or"
            + " (coalesce(due_at, 'infinity'::timestamptz), dossier_code, ordinal) > (:after_due::timestamptz, :after_code, :after_ordinal))"
            + " order by coalesce(due_at, 'infinity'::timestamptz), dossier_code, ordinal limit :size";
    private static final String SUMMARY = "select authority, clock, count(*) filter (where open) as open,"
            + " count(*) filter (where open and due_at < :now) as overdue,"
            + " count(*) filter (where open and due_at >= :now and due_at < :soon) as soon,"
            + " count(*) filter (where state = 'MET') as met,"
            + " count(*) filter (where state = 'MISSED' and not open) as missed from views.deadline"
            + SEEN + " and (:authority::text is null or authority = :authority)"
            + " group by authority, clock order by authority, clock";

    private final JdbcClient jdbc;

    Deadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DeadlinePage list(ListDeadlines question) {
        Map<String, Object> asked = asked(question);
        long total = jdbc.sql("select count(*) from views.deadline" + ASKED)
                .params(asked)
                .query(Long.class)
                .single();
        asked.putAll(DeadlineCursor.read(question.cursor()));
        asked.put("size", question.size() + 1);
        List<Line> lines =
                jdbc.sql(LIST).params(asked).query((row, number) -> line(row)).list();
        boolean more = lines.size() > question.size();
        List<Line> shown = more ? lines.subList(0, question.size()) : lines;
        return new DeadlinePage(
                shown.stream().map(Line::deadline).toList(),
                total,
                more
                        ? DeadlineCursor.of(
                                shown.getLast().deadline(), shown.getLast().ordinal())
                        : null);
    }

    private static Map<String, Object> asked(ListDeadlines question) {
        Map<String, Object> asked = seen(Sight.of(question.caller()));
        asked.put("clock", question.clock() == null ? null : question.clock().name());
        asked.put("state", question.state() == null ? null : question.state().name());
        asked.put("authority", question.authority());
        asked.put("department", question.department());
        asked.put("from", at(question.from()));
        asked.put("to", at(question.to()));
        asked.put("now", at(question.now()));
        return asked;
    }

    DeadlineSummary summarise(SummariseDeadlines question) {
        Map<String, Object> asked = seen(Sight.of(question.caller()));
        asked.put("authority", question.authority());
        asked.put("now", at(question.now()));
        asked.put("soon", at(question.soon()));
        List<DeadlineSummary.Row> rows = jdbc.sql(SUMMARY)
                .params(asked)
                .query((row, number) -> new DeadlineSummary.Row(
                        row.getString("authority"),
                        ClockName.valueOf(row.getString("clock")),
                        row.getLong("open"),
                        row.getLong("overdue"),
                        row.getLong("soon"),
                        row.getLong("met"),
                        row.getLong("missed")))
                .list();
        return new DeadlineSummary(
                question.now(),
                rows.stream().mapToLong(DeadlineSummary.Row::overdue).sum(),
                rows.stream().mapToLong(DeadlineSummary.Row::soon).sum(),
                rows);
    }

    /** Citizens see their own dossiers' clocks one by one, not in lists. */
    private static Map<String, Object> seen(Sight sight) {
        Map<String, Object> seen = new HashMap<>();
        seen.put("everything", sight.everything());
        seen.put("authority_seen", sight.authority());
        seen.put("department_of", sight.departmentOf());
        seen.put("department_seen", sight.department());
        return seen;
    }

    static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getInt("ordinal"),
                new Deadline(
                        row.getString("dossier_code"),
                        ClockName.valueOf(row.getString("clock")),
                        ClockState.valueOf(row.getString("shown_state")),
                        instant(row, "started_at"),
                        instant(row, "due_at"),
                        instant(row, "met_at"),
                        row.getBoolean("provisional"),
                        row.getString("article"),
                        row.getString("authority"),
                        row.getString("procedure"),
                        row.getString("department"),
                        DossierState.valueOf(row.getString("dossier_state"))));
    }

    private record Line(int ordinal, Deadline deadline) {}
}
