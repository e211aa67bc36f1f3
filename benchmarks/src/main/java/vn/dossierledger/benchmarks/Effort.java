package vn.dossierledger.benchmarks;

import vn.dossierledger.benchmarks.measure.Rounds;

/**
 * How thorough a run is.
 *
 * @param text as in the report
 * @param load for what is done by clients under load
 * @param lookings how many commands are followed until they are visible
 * @param replayed how many events are made up and replayed
 * @param replayRounds how often each replay has its turn
 * @param stockSeconds how long Axon as it comes replays
 * @param asked how many events are made up before the queries are asked; ten make a dossier
 */
record Effort(String text, Rounds load, int lookings, int replayed, int replayRounds, int stockSeconds, int asked) {

    /** Some minutes in all. */
    static final Effort FULL = new Effort("full run", new Rounds(5, 8_000, 1_000), 200, 200_000, 3, 5, 10_000_000);

    /** Whether everything works. */
    static final Effort QUICK = new Effort("quick look", new Rounds(2, 1_000, 500), 60, 20_000, 1, 3, 100_000);

    /** The same, but with so many events when the queries are asked. */
    Effort asking(int events) {
        return new Effort(
                text + ", " + events + " events for queries",
                load,
                lookings,
                replayed,
                replayRounds,
                stockSeconds,
                events);
    }
}
