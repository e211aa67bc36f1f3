package vn.dossierledger.query.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.query.usage.UsageKey;
import vn.dossierledger.api.query.usage.UsageStatistics.Counts;
import vn.dossierledger.api.query.usage.UsageStatistics.Coverage;
import vn.dossierledger.query.usage.Moment.Cell;

/**
 * Adds up what was counted day by day. A dossier counts on the day it came in, on the day it was accepted, and on the day it came to its
 * outcome.
 */
final class UsageCounting {

    private static final String DAYS = "select day.* from " + UsageDays.TABLE + " as day left join"
            + " unnest(:authorities::text[], :levels::int[]) as covered (covered_authority, from_level)"
            + " on covered_authority = authority where day between :from and :to"
            + " and level_rank >= coalesce(from_level, 1)"
            + " and (:authority::text is null or authority = :authority)";

    /** From one authority to the next in the index, rather than past all their dossiers. */
    private static final String AUTHORITIES = "with recursive found as ("
            + "(select authority from views.usage_fact order by authority limit 1) union all"
            + " select (select authority from views.usage_fact f where f.authority > found.authority"
            + " order by authority limit 1) from found where found.authority is not null)"
            + " select authority from found where authority is not null";

    private final JdbcClient jdbc;

    UsageCounting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> authorities() {
        return jdbc.sql(AUTHORITIES).query(String.class).list();
    }

    /**
     * What was counted.
     *
     * @param groups in the order of the keys; none without keys
     * @param total over all groups
     */
    record Counted(Map<Map<String, String>, Counts> groups, Counts total) {}

    /** Counts per group and in total, in one go. */
    Counted count(LocalDate from, LocalDate to, String authority, List<UsageKey> keys, Map<String, Coverage> coverage) {
        Map<List<String>, UsageSum> groups = new TreeMap<>(UsageCounting::inOrder);
        UsageSum total = new UsageSum();
        jdbc.sql(DAYS)
                .param("from", from)
                .param("to", to)
                .param("authority", authority)
                .param("authorities", coverage.keySet().toArray(String[]::new))
                .param(
                        "levels",
                        coverage.values().stream().map(Coverage::fromLevel).toArray(Integer[]::new))
                .query((ResultSet row) -> add(row, keys, groups, total));
        Map<Map<String, String>, Counts> counted = new LinkedHashMap<>();
        groups.forEach((values, sum) -> counted.put(named(keys, values), sum.counts()));
        return new Counted(counted, total.counts());
    }

    private static void add(ResultSet row, List<UsageKey> keys, Map<List<String>, UsageSum> groups, UsageSum total)
            throws SQLException {
        Cell cell = Cell.of(row);
        long dossiers = row.getLong("dossiers");
        byte[] seconds = row.getBytes("seconds");
        total.add(cell, dossiers, seconds);
        if (!keys.isEmpty()) {
            List<String> group = keys.stream().map(key -> value(key, cell)).toList();
            groups.computeIfAbsent(group, first -> new UsageSum()).add(cell, dossiers, seconds);
        }
    }

    private static int inOrder(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static String value(UsageKey key, Cell cell) {
        return switch (key) {
            case PROCEDURE -> cell.authority() + "/" + cell.procedure();
            case FIELD -> cell.field();
            case LEVEL -> cell.level();
            case AUTHORITY -> cell.authority();
            case CHANNEL -> cell.channel();
            case MONTH -> cell.day().toString().substring(0, "2026-01".length());
            case DAY -> cell.day().toString();
        };
    }

    static String name(UsageKey key) {
        return key.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> named(List<UsageKey> keys, List<String> values) {
        Map<String, String> group = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            group.put(name(keys.get(i)), values.get(i));
        }
        return group;
    }
}
