package vn.dossierledger.query.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.query.deadlines.DeadlineSummary;
import vn.dossierledger.api.query.deadlines.Lateness;
import vn.dossierledger.api.query.deadlines.SummariseDeadlines;
import vn.dossierledger.api.query.deadlines.SummaryKey;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.query.deadlines.whatif.Shares;
import vn.dossierledger.query.sight.Sight;

/** Counts of deadlines: what is over from the tally, what is open and what was late from indexes that hold nothing else. */
final class DeadlineCounts {

    private static final String OVERDUE = "overdue_from < :now";
    private static final String SOON = "overdue_from >= :now and overdue_from < :soon";
    private static final String OF_THE_AGENCY = "clock in ('INTAKE', 'FORWARD', 'RESOLUTION', 'SHARE')";
    private static final String OVER = "sum(n) filter (where state = 'MET') as met,"
            + " sum(n) filter (where state = 'MISSED') as missed,"
            + " sum(n) filter (where state = 'CANCELLED') as cancelled,"
            + " 0 as open, 0 as paused, 0 as overdue, 0 as soon, 0 as agency_overdue, 0 as agency_soon"
            + " from views.deadline_tally";
    private static final String OPEN = "0, 0, 0, count(*), count(*) filter (where state = 'PAUSED'),"
            + " count(*) filter (where " + OVERDUE + "), count(*) filter (where " + SOON + "),"
            + " count(*) filter (where " + OVERDUE + " and " + OF_THE_AGENCY + "),"
            + " count(*) filter (where " + SOON + " and " + OF_THE_AGENCY + ") from views.deadline";
    private static final String SUMS = "coalesce(sum(met), 0) as met, coalesce(sum(missed), 0) as missed,"
            + " coalesce(sum(cancelled), 0) as cancelled, coalesce(sum(open), 0) as open,"
            + " coalesce(sum(paused), 0) as paused, coalesce(sum(overdue), 0) as overdue,"
            + " coalesce(sum(soon), 0) as soon, coalesce(sum(agency_overdue), 0) as agency_overdue,"
            + " coalesce(sum(agency_soon), 0) as agency_soon from (";

    private final JdbcClient jdbc;

    DeadlineCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param soon until when a limit runs out soon */
    DeadlineSummary summarise(SummariseDeadlines question, Instant soon, WorkingCalendar calendar) {
        Map<List<String>, Lateness> lateness = lateness(question, calendar);
        List<Counted> counted = counted(question, soon, lateness);
        return new DeadlineSummary(
                question.now(),
                soon,
                counted.stream().mapToLong(Counted::agencyOverdue).sum(),
                counted.stream().mapToLong(Counted::agencySoon).sum(),
                counted.stream().map(Counted::row).toList());
    }

    private List<Counted> counted(SummariseDeadlines question, Instant soon, Map<List<String>, Lateness> lateness) {
        List<SummaryKey> keys = question.groupBy();
        Narrowing asked = asked(question);
        String over = "select " + columns(keys) + OVER + asked.where() + grouping(keys);
        asked.and("open").with("now", Narrowing.at(question.now())).with("soon", Narrowing.at(soon));
        String open = "select " + columns(keys) + OPEN + asked.where() + grouping(keys);
        String sql = "select " + names(keys) + SUMS + over + " union all " + open + ") as each" + grouping(keys)
                + order(keys);
        return jdbc.sql(sql)
                .params(asked.parameters())
                .query((row, number) -> counted(row, keys, lateness))
                .list();
    }

    private Map<List<String>, Lateness> lateness(SummariseDeadlines question, WorkingCalendar calendar) {
        List<SummaryKey> keys = question.groupBy();
        Narrowing ended = asked(question).and("state = 'MISSED'").and("not open");
        Narrowing still = asked(question)
                .and("open")
                .and(OVERDUE)
                .with("now", Narrowing.at(question.now()))
                .with("worked", new Worked(calendar).until(question.now()));
        String sql = "select " + names(keys) + LatenessBuckets.columns() + " from (select " + columns(keys)
                + "late_working as late from views.deadline" + ended.where() + " union all select " + columns(keys)
                + ":worked - due_worked from views.deadline" + still.where() + ") as each" + grouping(keys);
        Map<List<String>, Lateness> found = new HashMap<>();
        jdbc.sql(sql).params(still.parameters()).query((ResultSet row) -> {
            found.put(group(row, keys), LatenessBuckets.read(row));
        });
        return found;
    }

    private static Narrowing asked(SummariseDeadlines question) {
        return Narrowing.to(Sight.of(question.caller()))
                .equal(
                        "clock",
                        question.clock() == null ? null : question.clock().name())
                .equal("authority", question.authority())
                .equal("department", question.department())
                .equal("officer", question.officer());
    }

    private static Counted counted(ResultSet row, List<SummaryKey> keys, Map<List<String>, Lateness> lateness)
            throws SQLException {
        List<String> group = group(row, keys);
        String clock = of(SummaryKey.CLOCK, keys, group);
        long met = row.getLong("met");
        long missed = row.getLong("missed");
        long open = row.getLong("open");
        long paused = row.getLong("paused");
        long overdue = row.getLong("overdue");
        return new Counted(
                row.getLong("agency_overdue"),
                row.getLong("agency_soon"),
                new DeadlineSummary.Row(
                        of(SummaryKey.AUTHORITY, keys, group),
                        of(SummaryKey.DEPARTMENT, keys, group),
                        of(SummaryKey.OFFICER, keys, group),
                        clock == null ? null : ClockName.valueOf(clock),
                        open,
                        open - paused - overdue,
                        paused,
                        overdue,
                        row.getLong("soon"),
                        met,
                        missed,
                        row.getLong("cancelled"),
                        Shares.of(met, missed),
                        lateness.getOrDefault(group, LatenessBuckets.nothing())));
    }

    private static String of(SummaryKey key, List<SummaryKey> keys, List<String> group) {
        int place = keys.indexOf(key);
        return place < 0 ? null : Rows.present(group.get(place));
    }

    private static List<String> group(ResultSet row, List<SummaryKey> keys) throws SQLException {
        List<String> group = new ArrayList<>(keys.size());
        for (int i = 1; i <= keys.size(); i++) {
            group.add(row.getString(i));
        }
        return group;
    }

    /** Nulls of the rows are empty texts in the tally: they are the same group. */
    private static String columns(List<SummaryKey> keys) {
        return keys.stream()
                .map(key -> "coalesce(" + name(key) + ", '') as " + name(key) + ", ")
                .collect(Collectors.joining());
    }

    private static String names(List<SummaryKey> keys) {
        return keys.stream().map(key -> name(key) + ", ").collect(Collectors.joining());
    }

    private static String grouping(List<SummaryKey> keys) {
        return keys.isEmpty() ? "" : " group by " + places(keys);
    }

    private static String order(List<SummaryKey> keys) {
        return keys.isEmpty() ? "" : " order by " + places(keys);
    }

    private static String places(List<SummaryKey> keys) {
        List<String> places = new ArrayList<>();
        for (int i = 1; i <= keys.size(); i++) {
            places.add(String.valueOf(i));
        }
        return String.join(", ", places);
    }

    private static String name(SummaryKey key) {
        return key.name().toLowerCase(Locale.ROOT);
    }

    private record Counted(long agencyOverdue, long agencySoon, DeadlineSummary.Row row) {}
}
