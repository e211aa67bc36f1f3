package vn.dossierledger.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dossierledger.benchmarks.measure.Comparison;

/**
 * One table of the report.
 *
 * @param title a few words
 * @param what what is measured against what, for the reader of the table alone
 * @param rows each by column, in the order of the columns; numbers or texts
 * @param goals what was aimed for here
 */
public record Section(String title, String what, List<Map<String, Object>> rows, List<Goal> goals) {

    private static final double MIDDLE = 0.5;
    private static final double NEARLY_ALL = 0.99;

    /** The rows of a comparison: rate, latencies, ratio to the first variant. */
    public static List<Map<String, Object>> rows(Comparison comparison) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String variant : comparison.samples().keySet()) {
            List<Double> ratios = comparison.ratios(variant);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("clients", comparison.clients());
            row.put("variant", variant);
            row.put("per second", comparison.median(variant, sample -> sample.perSecond()));
            row.put("p50 ms", comparison.median(variant, sample -> sample.millis(MIDDLE)));
            row.put("p99 ms", comparison.median(variant, sample -> sample.millis(NEARLY_ALL)));
            row.put("ratio", comparison.ratio(variant));
            row.put("lowest ratio", ratios.stream().min(Double::compare).orElseThrow());
            row.put("highest ratio", ratios.stream().max(Double::compare).orElseThrow());
            rows.add(row);
        }
        return rows;
    }
}
