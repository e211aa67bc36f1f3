package vn.dossierledger.api.query.usage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How services were used in a period, compared with the period of the same length before it.
 *
 * @param previousFrom first day of the period before
 * @param previousTo last day of the period before
 * @param coverage per authority the lowest level, 1 to 4, that its statistics cover, with the article that says so
 * @param rows one per group
 * @param total over all groups
 */
public record UsageStatistics(
        LocalDate from,
        LocalDate to,
        LocalDate previousFrom,
        LocalDate previousTo,
        Map<String, Coverage> coverage,
        List<Row> rows,
        Counts total) {
    public UsageStatistics {
        rows = List.copyOf(rows);
    }

    /** The lowest level that is counted, and who says so. */
    public record Coverage(int fromLevel, String article) {}

    /** One group, by its keys in lower case. */
    public record Row(Map<String, String> group, Counts counts) {}

    /**
     * Counts of one group.
     *
     * @param submitted dossiers that came in within the period
     * @param accepted accepted within it
     * @param handled that came to an outcome within it
     * @param outcomes how many of those came to which
     * @param medianDays from acceptance to the result, in elapsed days of 24 hours; null where nothing was handled
     * @param p90Days as the median, for nine of ten
     * @param previous the counts of the period before; null where groups are parts of time, and in itself
     */
    public record Counts(
            long submitted,
            long accepted,
            long handled,
            Map<String, Long> outcomes,
            Double medianDays,
            Double p90Days,
            Counts previous) {}
}
