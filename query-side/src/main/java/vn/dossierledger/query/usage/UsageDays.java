package vn.dossierledger.query.usage;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dossierledger.query.projection.KeptCounts;
import vn.dossierledger.query.usage.Moment.Cell;
import vn.dossierledger.query.usage.Moment.Kind;

/**
 * What happened on a day, counted: how many dossiers of a service came in, were accepted, came to which outcome; and how long each of those took,
 * in whole seconds, so that a median over any days is exact. Where dossiers change what was counted, that is counted again.
 */
final class UsageDays implements KeptCounts {

    static final String TABLE = "views.usage_day";

    private static final String SERVICE = "authority, procedure, field, level, level_rank, channel";
    private static final String CELL = "day, kind, " + SERVICE + ", outcome";
    private static final String COUNTED = " (" + CELL + ", dossiers, seconds) select " + CELL + ", count(*),"
            + " string_agg(int4send(seconds), ''::bytea order by seconds) from (%s) as moment group by " + CELL;

    private static final String GIVEN = "select * from unnest(?::date[], ?::text[], ?::text[], ?::text[], ?::text[],"
            + " ?::text[], ?::int4[], ?::text[], ?::text[]) as given (" + CELL + ")";

    private static final List<Function<Cell, Object>> VALUES = List.of(
            Cell::day,
            Cell::kind,
            Cell::authority,
            Cell::procedure,
            Cell::field,
            Cell::level,
            Cell::levelRank,
            Cell::channel,
            Cell::outcome);

    @Override
    public String table() {
        return TABLE;
    }

    @Override
    public void count(Connection connection, String form) throws SQLException {
        String all = moments(form, "", kind -> " where " + kind.day + " is not null");
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into " + TABLE + form + COUNTED.formatted(all));
        }
    }

    @Override
    public void around(Connection connection, String form, Collection<String> codes, Change change)
            throws SQLException {
        Set<Moment> before = moments(connection, form, codes);
        change.made();
        Set<Moment> after = moments(connection, form, codes);
        Set<Cell> changed = new HashSet<>();
        before.stream()
                .filter(moment -> !after.contains(moment))
                .map(Moment::cell)
                .forEach(changed::add);
        after.stream()
                .filter(moment -> !before.contains(moment))
                .map(Moment::cell)
                .forEach(changed::add);
        if (!changed.isEmpty()) {
            countAgain(connection, form, List.copyOf(changed));
        }
    }

    /** Alone: who counts a cell must see the dossiers of others who count it. */
    private static void countAgain(Connection connection, String form, List<Cell> cells) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table " + TABLE + form + " in share row exclusive mode");
        }
        update(connection, "delete from " + TABLE + form + " where (" + CELL + ") in (" + GIVEN + ")", cells);
        String given = moments(
                form,
                "",
                kind -> ", given where kind = '" + kind + "' and day = " + kind.day + " and "
                        + Arrays.stream(SERVICE.split(", "))
                                .map(column -> "given." + column + " = fact." + column)
                                .collect(Collectors.joining(" and "))
                        + " and given.outcome = " + kind.outcome);
        update(
                connection,
                "with given as materialized (" + GIVEN + ") insert into " + TABLE + form + COUNTED.formatted(given),
                cells);
    }

    private static void update(Connection connection, String sql, List<Cell> cells) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < VALUES.size(); i++) {
                Object[] values =
                        cells.stream().map(VALUES.get(i)).map(Object::toString).toArray();
                statement.setArray(i + 1, connection.createArrayOf("text", values));
            }
            statement.executeUpdate();
        }
    }

    private static Set<Moment> moments(Connection connection, String form, Collection<String> codes)
            throws SQLException {
        String sql = moments(
                form, "fact.dossier_code, ", kind -> " where dossier_code = any (?) and " + kind.day + " is not null");
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Array these = connection.createArrayOf("text", codes.toArray());
            for (int i = 1; i <= Kind.values().length; i++) {
                statement.setArray(i, these);
            }
            Set<Moment> moments = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    moments.add(Moment.of(rows));
                }
            }
            return moments;
        }
    }

    /** Every kind by itself, so that each can be answered from the index on its day. */
    private static String moments(String form, String first, Function<Kind, String> which) {
        List<String> kinds = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            kinds.add("select " + first + kind.day + " as day, '" + kind + "' as kind, fact."
                    + SERVICE.replace(", ", ", fact.") + ", " + kind.outcome + " as outcome, " + kind.seconds
                    + " as seconds from " + UsageFacts.TABLE.name() + form + " as fact" + which.apply(kind));
        }
        return String.join(" union all ", kinds);
    }
}
