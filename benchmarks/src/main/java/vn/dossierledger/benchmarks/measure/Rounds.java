package vn.dossierledger.benchmarks.measure;

/**
 * How long to measure.
 *
 * @param rounds how often each variant has its turn
 * @param warmUpMillis unmeasured work of each variant before the first round, about
 * @param sampleMillis one turn, about
 */
public record Rounds(int rounds, long warmUpMillis, long sampleMillis) {}
