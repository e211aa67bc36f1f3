package vn.dossierledger.query.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.dossierledger.api.query.deadlines.Lateness;

/**
 * How lateness is laid out: working time past the end, in buckets whose upper edge belongs to them. A working day has eight hours
 * (DOMAIN.md 4). Median and p90 are values that occur (percentile_disc), never something between two of them.
 */
final class LatenessBuckets {

    private static final long HOURS_A_DAY = 8;

    /** Half a working day, one, two, five, ten, twenty working days; the last bucket has no edge. */
    static final List<Duration> EDGES = List.of(
            Duration.ofHours(HOURS_A_DAY / 2),
            Duration.ofHours(HOURS_A_DAY),
            Duration.ofHours(2 * HOURS_A_DAY),
            Duration.ofHours(5 * HOURS_A_DAY),
            Duration.ofHours(10 * HOURS_A_DAY),
            Duration.ofHours(20 * HOURS_A_DAY));

    private LatenessBuckets() {}

    /** Counts of a column {@code late}, in microseconds. */
    static String columns() {
        StringBuilder columns = new StringBuilder("count(*) as late_count, max(late) as longest,"
                + " percentile_disc(0.5) within group (order by late) as median,"
                + " percentile_disc(0.9) within group (order by late) as p90");
        long above = Long.MIN_VALUE;
        for (int i = 0; i < EDGES.size(); i++) {
            long edge = Worked.micros(EDGES.get(i));
            columns.append(", count(*) filter (where late > ")
                    .append(above)
                    .append(" and late <= ")
                    .append(edge)
                    .append(") as bucket_")
                    .append(i);
            above = edge;
        }
        return columns.append(", count(*) filter (where late > ")
                .append(above)
                .append(") as bucket_")
                .append(EDGES.size())
                .toString();
    }

    static Lateness read(ResultSet row) throws SQLException {
        List<Lateness.Bucket> buckets = new ArrayList<>(EDGES.size() + 1);
        for (int i = 0; i <= EDGES.size(); i++) {
            buckets.add(new Lateness.Bucket(i < EDGES.size() ? EDGES.get(i) : null, row.getLong("bucket_" + i)));
        }
        return new Lateness(
                row.getLong("late_count"), buckets, time(row, "median"), time(row, "p90"), time(row, "longest"));
    }

    static Lateness nothing() {
        List<Lateness.Bucket> buckets = new ArrayList<>();
        EDGES.forEach(edge -> buckets.add(new Lateness.Bucket(edge, 0)));
        buckets.add(new Lateness.Bucket(null, 0));
        return new Lateness(0, buckets, null, null, null);
    }

    private static Duration time(ResultSet row, String column) throws SQLException {
        Long micros = Rows.number(row, column);
        return micros == null ? null : Worked.duration(micros);
    }
}
