package vn.dossierledger.api.query.deadlines;

import java.time.Duration;
import java.util.List;

/**
 * How late was late, in working time past the end: what ended late until it ended, what is overdue until now.
 *
 * @param count how many
 * @param buckets by length, shortest first
 * @param median at least half are no longer than this, and one is exactly so long; null where nothing is late
 * @param p90 the same for nine of ten
 * @param longest the longest
 */
public record Lateness(long count, List<Bucket> buckets, Duration median, Duration p90, Duration longest) {
    public Lateness {
        buckets = List.copyOf(buckets);
    }

    /**
     * What is longer than the bucket before and no longer than this one.
     *
     * @param upTo working time, included; null for the last bucket
     */
    public record Bucket(Duration upTo, long count) {}
}
