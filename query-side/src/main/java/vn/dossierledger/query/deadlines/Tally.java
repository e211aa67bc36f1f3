package vn.dossierledger.query.deadlines;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;

/**
 * Counts kept beside the rows that they count, for questions about more rows than can be read while somebody waits. What is about to change
 * is taken out before, and put in again after, within the transaction of the change.
 */
enum Tally {
    /** How many runs that are over stand where. */
    DEADLINES(
            "views.deadline_tally",
            "insert into views.deadline_tally as kept (authority, department, officer, clock, state, n)"
                    + " select authority, coalesce(department, ''), coalesce(officer, ''), clock, state, %1$s count(*)"
                    + " from views.deadline where not open %2$s group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5"
                    + " on conflict (authority, department, officer, clock, state) do update set n = kept.n + excluded.n",
            "delete from views.deadline_tally where n = 0"),
    /** How long keepers had the dossiers that have ended. */
    HOLDING(
            "views.holding_tally",
            "insert into views.holding_tally as kept"
                    + " (authority, ended_on, department, held_by, held_id, dossiers, elapsed, working)"
                    + " select authority, ended_on, department, held_by, held_id,"
                    + " %1$s count(*), %1$s sum(elapsed), %1$s sum(working)"
                    + " from views.holding where ended_on is not null %2$s group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5"
                    + " on conflict (authority, ended_on, department, held_by, held_id) do update set"
                    + " dossiers = kept.dossiers + excluded.dossiers, elapsed = kept.elapsed + excluded.elapsed,"
                    + " working = kept.working + excluded.working",
            "delete from views.holding_tally where dossiers = 0");

    private static final String THESE = "and dossier_code = any (?)";

    private final String table;
    private final String count;
    private final String forgetNothing;

    Tally(String table, String count, String forgetNothing) {
        this.table = table;
        this.count = count;
        this.forgetNothing = forgetNothing;
    }

    static void takeOut(Connection connection, Collection<String> codes) throws SQLException {
        for (Tally tally : values()) {
            run(connection, tally.count.formatted("-", THESE), codes);
        }
    }

    static void putIn(Connection connection, Collection<String> codes) throws SQLException {
        for (Tally tally : values()) {
            run(connection, tally.count.formatted("", THESE), codes);
            try (Statement statement = connection.createStatement()) {
                statement.execute(tally.forgetNothing);
            }
        }
    }

    /** Counts everything anew; each statement by itself. */
    static List<String> anew() {
        return List.of(
                "truncate " + DEADLINES.table + ", " + HOLDING.table,
                DEADLINES.count.formatted("", ""),
                HOLDING.count.formatted("", ""));
    }

    private static void run(Connection connection, String sql, Collection<String> codes) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", codes.toArray()));
            statement.executeUpdate();
        }
    }
}
