package vn.dossierledger.query.report06;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.query.report06.Figures06;
import vn.dossierledger.api.report.LedgerPlace;

/** Counts stays as they were known at a place in the ledger. */
final class Report06Counting {

    private static final String STAYS = "select field, procedure, online, again, entered_on, due_on, ending,"
            + " case when (left_transaction, left_row) <= (:transaction, :row) then left_on end as left_on"
            + " from views.report06_stay"
            + " where authority = :authority and counting_rule = :rule and entered_on <= :to"
            + " and (entered_transaction, entered_row) <= (:transaction, :row)"
            + " and coalesce(left_on, 'infinity') ";
    /**
     * What the ledger had told by the place: stays that had begun, and of those that had ended when and how. Those that ended before the period
     * count as well if that was told later; they are asked for by themselves, so that an index answers for the others alone.
     */
    private static final String KNOWN = "with known as (" + STAYS + ">= :from union all " + STAYS
            + "< :from and (left_transaction, left_row) > (:transaction, :row)),"
            + " counted as (select *, coalesce(left_on <= :to, false) as gone from known"
            + " where left_on is null or left_on >= :from)";

    private static final String FIGURES = " select field, procedure, count(*) as received,"
            + " count(*) filter (where entered_on >= :from and online) as online,"
            + " count(*) filter (where entered_on >= :from and not online) as direct,"
            + " count(*) filter (where entered_on < :from) as carried_over,"
            + " count(*) filter (where entered_on >= :from and again) as again,"
            + " count(*) filter (where gone and ending = 'SOLVED') as solved,"
            + " count(*) filter (where gone and ending = 'SOLVED' and left_on < due_on) as early,"
            + " count(*) filter (where gone and ending = 'SOLVED' and left_on = due_on) as on_time,"
            + " count(*) filter (where gone and ending = 'SOLVED' and left_on > due_on) as late,"
            + " count(*) filter (where not gone) as in_progress,"
            + " count(*) filter (where not gone and due_on >= :to) as in_time,"
            + " count(*) filter (where not gone and due_on < :to) as overdue,"
            + " count(*) filter (where gone and ending <> 'SOLVED') as apart,"
            + " count(*) filter (where gone and ending = 'WITHDRAWN') as withdrawn,"
            + " count(*) filter (where gone and ending = 'STOPPED') as stopped,"
            + " count(*) filter (where gone and ending = 'LAPSED') as lapsed,"
            + " count(*) filter (where gone and ending = 'NOT_PERFORMED') as not_performed"
            + " from counted group by field, procedure";
    static final String LINES = KNOWN + FIGURES;
    private static final String ENTERED = "(select count(*) from views.report06_stay"
            + " where authority = :authority and counting_rule = :rule and entered_on <= :day"
            + " and (entered_transaction, entered_row) <= (:transaction, :row) and coalesce(left_on, 'infinity') ";
    private static final String STILL = "select " + ENTERED + "> :day) + " + ENTERED
            + "<= :day and (left_transaction, left_row) > (:transaction, :row))";

    private final JdbcClient jdbc;

    Report06Counting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line of the form. */
    record Counted(String field, String procedure, Figures06 figures) {}

    /** The lines of an authority's procedures, in no order. */
    List<Counted> count(String authority, LocalDate from, LocalDate to, int rule, LedgerPlace upTo) {
        return jdbc.sql(LINES)
                .param("authority", authority)
                .param("from", from)
                .param("to", to)
                .param("rule", rule)
                .param("transaction", upTo.transaction())
                .param("row", upTo.row())
                .query((row, number) -> new Counted(row.getString("field"), row.getString("procedure"), figures(row)))
                .list();
    }

    /** How many dossiers were in progress at the end of a day. */
    long inProgressAfter(String authority, LocalDate day, int rule, LedgerPlace upTo) {
        return jdbc.sql(STILL)
                .param("authority", authority)
                .param("day", day)
                .param("rule", rule)
                .param("transaction", upTo.transaction())
                .param("row", upTo.row())
                .query(Long.class)
                .single();
    }

    private static Figures06 figures(ResultSet row) throws SQLException {
        return new Figures06(
                new Figures06.Received(
                        row.getLong("received"),
                        row.getLong("online"),
                        row.getLong("direct"),
                        row.getLong("carried_over"),
                        row.getLong("again")),
                new Figures06.Solved(
                        row.getLong("solved"), row.getLong("early"), row.getLong("on_time"), row.getLong("late")),
                new Figures06.InProgress(row.getLong("in_progress"), row.getLong("in_time"), row.getLong("overdue")),
                new Figures06.Apart(
                        row.getLong("apart"),
                        row.getLong("withdrawn"),
                        row.getLong("stopped"),
                        row.getLong("lapsed"),
                        row.getLong("not_performed")));
    }
}
