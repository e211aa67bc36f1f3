package vn.dossierledger.query.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.dossier.OutcomeKind;
import vn.dossierledger.api.query.usage.UsageKey;
import vn.dossierledger.api.query.usage.UsageStatistics.Counts;
import vn.dossierledger.api.query.usage.UsageStatistics.Coverage;

/** Counts usage facts. A dossier counts on the day it came in, on the day it was accepted, and on the day it came to its outcome. */
final class UsageCounting {

    private static final String KEYS = "authority, procedure, field, level, level_rank, channel";
    /** Named column by column, so that the indexes alone answer. */
    private static final String MOMENTS = "with moment as ("
            + "select 'SUBMITTED' as what, submitted_on as day, " + KEYS
            + ", null::text as outcome, null::float8 as days"
            + " from views.usage_fact where submitted_on between :from and :to"
            + " union all select 'ACCEPTED', accepted_on, " + KEYS + ", null, null"
            + " from views.usage_fact where accepted_on between :from and :to"
            + " union all select 'HANDLED', handled_on, " + KEYS
            + ", outcome, extract(epoch from handled_at - accepted_at)::float8 / 86400"
            + " from views.usage_fact where handled_on between :from and :to)";

    /** One sort for both; what has no duration is left out. */
    private static final String DAYS = "(percentile_cont(array[0.5, 0.9]) within group (order by days))";

    private static final String OUTCOMES = Arrays.stream(OutcomeKind.values())
            .map(outcome -> " count(*) filter (where what = 'HANDLED' and outcome = '" + outcome.name() + "') as "
                    + outcome.name().toLowerCase(Locale.ROOT) + ",")
            .collect(Collectors.joining());
    private static final String COUNTS = " count(*) filter (where what = 'SUBMITTED') as submitted,"
            + " count(*) filter (where what = 'ACCEPTED') as accepted,"
            + " count(*) filter (where what = 'HANDLED') as handled,"
            + OUTCOMES
            + " " + DAYS + "[1] as median, " + DAYS + "[2] as p90";
    private static final String COVERED = " from moment left join"
            + " unnest(:authorities::text[], :levels::int[]) as covered (covered_authority, from_level)"
            + " on covered_authority = authority where level_rank >= coalesce(from_level, 1)"
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
        var columns = new StringBuilder();
        keys.forEach(key ->
                columns.append(expression(key)).append(" as ").append(name(key)).append(','));
        List<String> numbers = new ArrayList<>();
        for (int i = 1; i <= keys.size(); i++) {
            numbers.add(String.valueOf(i));
        }
        String places = String.join(", ", numbers);
        String grouping = keys.isEmpty() ? "" : " group by grouping sets ((" + places + "), ()) order by " + places;
        Map<Map<String, String>, Counts> groups = new LinkedHashMap<>();
        List<Counts> total = new ArrayList<>();
        jdbc.sql(MOMENTS + " select " + columns + COUNTS + COVERED + grouping)
                .param("from", from)
                .param("to", to)
                .param("authority", authority)
                .param("authorities", coverage.keySet().toArray(String[]::new))
                .param(
                        "levels",
                        coverage.values().stream().map(Coverage::fromLevel).toArray(Integer[]::new))
                .query((ResultSet row) -> {
                    if (keys.isEmpty() || row.getString(1) == null) {
                        total.add(counts(row));
                    } else {
                        groups.put(group(row, keys), counts(row));
                    }
                });
        return new Counted(groups, total.getFirst());
    }

    private static String expression(UsageKey key) {
        return switch (key) {
            case PROCEDURE -> "authority || '/' || procedure";
            case FIELD -> "field";
            case LEVEL -> "level";
            case AUTHORITY -> "authority";
            case CHANNEL -> "channel";
            case MONTH -> "to_char(day, 'YYYY-MM')";
            case DAY -> "to_char(day, 'YYYY-MM-DD')";
        };
    }

    static String name(UsageKey key) {
        return key.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> group(ResultSet row, List<UsageKey> keys) throws SQLException {
        Map<String, String> group = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            group.put(name(keys.get(i)), row.getString(i + 1));
        }
        return group;
    }

    private static Counts counts(ResultSet row) throws SQLException {
        Map<String, Long> outcomes = new LinkedHashMap<>();
        for (OutcomeKind outcome : OutcomeKind.values()) {
            outcomes.put(outcome.name(), row.getLong(outcome.name().toLowerCase(Locale.ROOT)));
        }
        return new Counts(
                row.getLong("submitted"),
                row.getLong("accepted"),
                row.getLong("handled"),
                outcomes,
                days(row, "median"),
                days(row, "p90"),
                null);
    }

    /** Two decimals are enough to tell hours. */
    private static Double days(ResultSet row, String column) throws SQLException {
        double days = row.getDouble(column);
        return row.wasNull() ? null : Math.round(days * 100) / 100.0;
    }
}
