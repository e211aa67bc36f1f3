package vn.dossierledger.benchmarks.measure;

import java.util.Arrays;

/** What one variant did in one round. */
public final class Sample {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;

    private final long elapsedNanos;
    private final long[] latenciesNanos;

    /**
     * What was measured.
     *
     * @param elapsedNanos from the first operation's begin to the last one's end
     * @param latenciesNanos of each operation, in any order
     */
    public Sample(long elapsedNanos, long[] latenciesNanos) {
        this.elapsedNanos = elapsedNanos;
        this.latenciesNanos = latenciesNanos.clone();
        Arrays.sort(this.latenciesNanos);
    }

    /** How many operations there were. */
    public int size() {
        return latenciesNanos.length;
    }

    /** Operations per second. */
    public double perSecond() {
        return latenciesNanos.length * NANOS_PER_SECOND / elapsedNanos;
    }

    /** The latency that a share of the operations did not exceed, in ms; {@code share} between 0 and 1. */
    public double millis(double share) {
        int index = (int) Math.ceil(share * latenciesNanos.length) - 1;
        return latenciesNanos[Math.max(0, index)] / NANOS_PER_MILLI;
    }
}
