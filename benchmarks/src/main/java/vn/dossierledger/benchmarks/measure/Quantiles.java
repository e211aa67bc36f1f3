package vn.dossierledger.benchmarks.measure;

import java.util.stream.DoubleStream;

/** Middles of numbers. */
public final class Quantiles {

    private Quantiles() {}

    /** The middle one, or the mean of the two in the middle; NaN of none. */
    public static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
