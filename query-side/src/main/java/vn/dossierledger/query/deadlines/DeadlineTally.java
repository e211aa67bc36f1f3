package vn.dossierledger.query.deadlines;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import vn.dossierledger.query.projection.KeptCounts;

/** What is about to change is taken out of the counts before, and put in again after. */
enum DeadlineTally implements KeptCounts {
    /** How many runs that are over stand where. */
    DEADLINES(
            "views.deadline_tally",
            "insert into views.deadline_tally%1$s as kept (authority, department, officer, clock, state, n)"
                    + " select authority, coalesce(department, ''), coalesce(officer, ''), clock, state, %2$s count(*)"
                    + " from views.deadline%1$s where not open %3$s group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5"
                    + " on conflict (authority, department, officer, clock, state) do update set n = kept.n + excluded.n",
            "delete from views.deadline_tally%s where n = 0"),
    /** How long keepers had the dossiers that have ended. */
    HOLDING(
            "views.holding_tally",
            "insert into views.holding_tally%1$s as kept"
                    + " (authority, ended_on, department, held_by, held_id, dossiers, elapsed, working)"
                    + " select authority, ended_on, department, held_by, held_id,"
                    + " %2$s count(*), %2$s sum(elapsed), %2$s sum(working)"
                    + " from views.holding%1$s where ended_on is not null %3$s group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5"
                    + " on conflict (authority, ended_on, department, held_by, held_id) do update set"
                    + " dossiers = kept.dossiers + excluded.dossiers, elapsed = kept.elapsed + excluded.elapsed,"
                    + " working = kept.working + excluded.working",
            "delete from views.holding_tally%s where dossiers = 0");

    private static final String THESE = "and dossier_code = any (?)";

    private final String table;
    private final String adding;
    private final String forgetNothing;

    DeadlineTally(String table, String adding, String forgetNothing) {
        this.table = table;
        this.adding = adding;
        this.forgetNothing = forgetNothing;
    }

    @Override
    public String table() {
        return table;
    }

    @Override
    public void count(Connection connection, String form) throws SQLException {
        execute(connection, adding.formatted(form, "", ""));
    }

    @Override
    public void around(Connection connection, String form, Collection<String> codes, Change change)
            throws SQLException {
        add(connection, adding.formatted(form, "-", THESE), codes);
        change.made();
        add(connection, adding.formatted(form, "", THESE), codes);
        execute(connection, forgetNothing.formatted(form));
    }

    private static void add(Connection connection, String sql, Collection<String> codes) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", codes.toArray()));
            statement.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
