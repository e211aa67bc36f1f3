package vn.dossierledger.query.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.worklist.FindWorklist;
import vn.dossierledger.api.query.worklist.LookAtWorklist;
import vn.dossierledger.api.query.worklist.WorkTask;
import vn.dossierledger.api.query.worklist.Worklist;
import vn.dossierledger.api.query.worklist.Worklist.TaskCount;
import vn.dossierledger.api.query.worklist.Worklist.WorkItem;
import vn.dossierledger.api.query.worklist.WorklistMark;

/** Lists and counts of what is to be done. */
final class Worklists {

    private static final String END = "coalesce(due_at, 'infinity'::timestamptz)";
    private static final String ASKED =
            " from views.worklist_item where audience in (:audiences)" + " and (:task::text is null or task = :task)";
    private static final String COUNTS =
            "select task, count(*) as total, count(*) filter (where due_at < :now) as overdue" + ASKED
                    + " group by task";
    private static final String MARK = "select count(*) || 'o' || count(*) filter (where due_at < :now) || 'x'"
            + " || to_hex(coalesce(bit_xor(hashtextextended(concat_ws('/', dossier_code, audience, task, number, state, since, due_at,"
            + " provisional, assignee), 0)), 0))" + ASKED;
    private static final String LIST = "select *" + ASKED
            + " and (:after_rank::int4 is null or (rank, " + END + ", since, dossier_code, task, number)"
            + " > (:after_rank::int4, :after_due::timestamptz, :after_since::timestamptz, :after_code, :after_task, :after_number))"
            + " order by rank, " + END + ", since, dossier_code, task, number limit :size";

    private final JdbcClient jdbc;

    Worklists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Worklist of(FindWorklist question) {
        Map<String, Object> after = WorkCursor.read(question.cursor());
        List<String> audiences = Audience.of(question.caller());
        if (audiences.isEmpty()) {
            return new Worklist(question.now(), 0, 0, List.of(), List.of(), null);
        }
        Map<String, Object> asked = asked(audiences, question.task(), question.now());
        List<TaskCount> counts = counts(asked);
        asked.putAll(after);
        asked.put("size", question.size() + 1);
        List<Line> lines = jdbc.sql(LIST)
                .params(asked)
                .query((row, index) -> line(row, question.language(), question.now()))
                .list();
        boolean more = lines.size() > question.size();
        List<Line> shown = more ? lines.subList(0, question.size()) : lines;
        return new Worklist(
                question.now(),
                counts.stream().mapToLong(TaskCount::total).sum(),
                counts.stream().mapToLong(TaskCount::overdue).sum(),
                counts,
                shown.stream().map(Line::item).toList(),
                more ? shown.getLast().cursor() : null);
    }

    WorklistMark mark(LookAtWorklist question) {
        List<String> audiences = Audience.of(question.caller());
        return new WorklistMark(
                audiences.isEmpty()
                        ? "0"
                        : jdbc.sql(MARK)
                                .params(asked(audiences, question.task(), question.now()))
                                .query(String.class)
                                .single());
    }

    private List<TaskCount> counts(Map<String, Object> asked) {
        return jdbc
                .sql(COUNTS)
                .params(asked)
                .query((row, index) -> new TaskCount(
                        WorkTask.valueOf(row.getString("task")), row.getLong("total"), row.getLong("overdue")))
                .list()
                .stream()
                .sorted(Comparator.comparing(TaskCount::task))
                .toList();
    }

    private static Map<String, Object> asked(List<String> audiences, WorkTask task, Instant now) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("audiences", audiences);
        asked.put("task", task == null ? null : task.name());
        asked.put("now", now.atOffset(ZoneOffset.UTC));
        return asked;
    }

    private static Line line(ResultSet row, Language language, Instant now) throws SQLException {
        WorkTask task = WorkTask.valueOf(row.getString("task"));
        int number = row.getInt("number");
        Instant dueAt = instant(row, "due_at");
        String clock = row.getString("clock");
        return new Line(
                row.getInt("rank"),
                number,
                new WorkItem(
                        row.getString("dossier_code"),
                        row.getString("authority"),
                        row.getString("procedure"),
                        row.getString("department"),
                        DossierState.valueOf(row.getString("state")),
                        task,
                        number == 0 ? null : number,
                        TaskWords.of(task, number, language),
                        instant(row, "since"),
                        clock == null ? null : ClockName.valueOf(clock),
                        dueAt,
                        dueAt != null && dueAt.isBefore(now),
                        row.getBoolean("provisional"),
                        row.getString("assignee")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private record Line(int rank, int number, WorkItem item) {

        String cursor() {
            return WorkCursor.of(rank, item.dueAt(), item.since(), item.code(), item.task(), number);
        }
    }
}
