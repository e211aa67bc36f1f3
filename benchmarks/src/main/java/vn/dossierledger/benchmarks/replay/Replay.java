package vn.dossierledger.benchmarks.replay;

/** One way through all events of a ledger. */
public interface Replay {

    /** As in the report. */
    String name();

    /** Goes through, from an empty beginning, and measures itself. */
    Outcome run() throws Exception;

    /**
     * How far it came, and in which time.
     *
     * @param events handled
     * @param nanos from the beginning until the last of these was kept
     */
    record Outcome(long events, long nanos) {

        private static final double NANOS_PER_SECOND = 1e9;

        /** Events per second. */
        public double perSecond() {
            return events * NANOS_PER_SECOND / nanos;
        }
    }
}
