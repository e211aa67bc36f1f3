package vn.dossierledger.query.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.query.deadlines.DeadlinePage;
import vn.dossierledger.api.query.deadlines.DeadlinePage.Deadline;
import vn.dossierledger.api.query.deadlines.ListDeadlines;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.query.sight.Sight;

/** Lists of deadlines. What runs in the table has run out when its end is past, whether or not the ledger has recorded that yet. */
final class DeadlineList {

    private static final int COUNTED_AT_MOST = 10_000;
    private static final String END = "coalesce(due_at, 'infinity'::timestamptz)";
    private static final String ORDER = " order by " + END + ", dossier_code, ordinal limit :size";
    private static final String NOT_OVERDUE = " and coalesce(overdue_from >= :now, true)";
    private static final String AFTER =
            "(" + END + ", dossier_code, ordinal) > (:after_due::timestamptz, :after_code, :after_ordinal)";

    private final JdbcClient jdbc;

    DeadlineList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param soon until when a limit runs out soon */
    DeadlinePage list(ListDeadlines question, Instant soon, WorkingCalendar calendar) {
        Narrowing asked = asked(question, soon);
        long counted = jdbc.sql("select count(*) from (select 1 from views.deadline" + asked.where() + " limit "
                        + (COUNTED_AT_MOST + 1) + ") as counted")
                .params(asked.parameters())
                .query(Long.class)
                .single();
        asked.with("size", question.size() + 1);
        if (question.cursor() != null) {
            asked.and(AFTER).with(DeadlineCursor.read(question.cursor()));
        }
        List<Line> lines = jdbc.sql("select * from views.deadline" + asked.where() + ORDER)
                .params(asked.parameters())
                .query((row, number) -> line(row, question.now(), calendar))
                .list();
        boolean more = lines.size() > question.size();
        List<Line> shown = more ? lines.subList(0, question.size()) : lines;
        return new DeadlinePage(
                shown.stream().map(Line::deadline).toList(),
                question.now(),
                Math.min(counted, COUNTED_AT_MOST),
                counted <= COUNTED_AT_MOST,
                more
                        ? DeadlineCursor.of(
                                shown.getLast().deadline(), shown.getLast().ordinal())
                        : null);
    }

    private static Narrowing asked(ListDeadlines question, Instant soon) {
        Narrowing asked = Narrowing.to(Sight.of(question.caller()))
                .equal(
                        "clock",
                        question.clock() == null ? null : question.clock().name())
                .equal("authority", question.authority())
                .equal("department", question.department())
                .equal("officer", question.officer())
                .between(END, question.from(), question.to());
        if (question.from() != null || question.to() != null) {
            asked.and("due_at is not null");
        }
        return switch (question.state()) {
            case null -> asked;
            case RUNNING -> now(asked, question).and("open and state = 'RUNNING'" + NOT_OVERDUE);
            case PAUSED -> asked.and("open and state = 'PAUSED'");
            case MET -> asked.and("state = 'MET'");
            case CANCELLED -> asked.and("state = 'CANCELLED'");
            case MISSED -> now(asked, question).and("(state = 'MISSED' or (open and overdue_from < :now))");
            case OVERDUE -> now(asked, question).and("open and overdue_from < :now");
            case SOON ->
                now(asked, question)
                        .and("open and overdue_from >= :now and overdue_from < :soon")
                        .with("soon", Narrowing.at(soon));
        };
    }

    private static Narrowing now(Narrowing asked, ListDeadlines question) {
        return asked.with("now", Narrowing.at(question.now()));
    }

    private static Line line(ResultSet row, Instant now, WorkingCalendar calendar) throws SQLException {
        Instant dueAt = Rows.instant(row, "due_at");
        Instant overdueFrom = Rows.instant(row, "overdue_from");
        boolean overdue = overdueFrom != null && overdueFrom.isBefore(now);
        ClockState state = overdue ? ClockState.MISSED : ClockState.valueOf(row.getString("state"));
        boolean open = row.getBoolean("open");
        boolean late = state == ClockState.MISSED;
        Long lateWorking = Rows.number(row, "late_working");
        Instant until = open ? now : Rows.instant(row, "closed_at");
        return new Line(
                row.getInt("ordinal"),
                new Deadline(
                        row.getString("dossier_code"),
                        ClockName.valueOf(row.getString("clock")),
                        state,
                        Rows.instant(row, "started_at"),
                        dueAt,
                        Rows.instant(row, "met_at"),
                        open,
                        late
                                ? lateWorking == null
                                        ? calendar.workingTime(dueAt, until)
                                        : Worked.duration(lateWorking)
                                : null,
                        late ? Duration.between(dueAt, until) : null,
                        Rows.holder(row),
                        Rows.keeper(row),
                        row.getBoolean("provisional"),
                        row.getString("article"),
                        row.getString("authority"),
                        row.getString("procedure"),
                        row.getString("department"),
                        row.getString("officer"),
                        DossierState.valueOf(row.getString("dossier_state")),
                        row.getInt("policy_version"),
                        row.getInt("procedure_version"),
                        calendarVersion(row, dueAt, calendar)));
    }

    private static String calendarVersion(ResultSet row, Instant dueAt, WorkingCalendar calendar) throws SQLException {
        String promised = row.getString("calendar_version");
        if (promised != null) {
            return promised;
        }
        return dueAt == null ? "" : calendar.versions(Rows.instant(row, "started_at"), dueAt);
    }

    private record Line(int ordinal, Deadline deadline) {}
}
