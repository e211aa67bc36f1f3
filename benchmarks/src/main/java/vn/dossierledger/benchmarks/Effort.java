package vn.dossierledger.benchmarks;

import java.util.List;
import java.util.Optional;
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
 * @param again whether the queries are asked of what the last run wrote
 * @param rebuilt the read models that are rebuilt before the queries are asked; empty for all
 */
record Effort(
        String text,
        Rounds load,
        int lookings,
        int replayed,
        int replayRounds,
        int stockSeconds,
        int asked,
        boolean again,
        Optional<List<String>> rebuilt) {

    private static final String EVENTS = "events=";
    private static final String AGAIN = "again";
    private static final String REBUILD = "rebuild=";

    /** Some minutes in all. */
    static final Effort FULL = new Effort(
            "full run", new Rounds(5, 8_000, 1_000), 200, 200_000, 3, 5, 10_000_000, false, Optional.empty());

    /** Whether everything works. */
    static final Effort QUICK =
            new Effort("quick look", new Rounds(2, 1_000, 500), 60, 20_000, 1, 3, 100_000, false, Optional.empty());

    /** As the words of the command line say. */
    static Effort of(List<String> words) {
        Effort usual = words.contains("quick") ? QUICK : FULL;
        Optional<Integer> events = value(words, EVENTS).map(Integer::valueOf);
        boolean again = words.contains(AGAIN);
        Optional<List<String>> rebuilt = value(words, REBUILD)
                .map(names -> List.of(names.split(",")))
                .or(() -> again ? Optional.of(List.of()) : Optional.empty());
        return new Effort(
                usual.text
                        + events.map(size -> ", " + size + " events for queries")
                                .orElse("")
                        + (again ? ", queries on the ledger of an earlier run" : ""),
                usual.load,
                usual.lookings,
                usual.replayed,
                usual.replayRounds,
                usual.stockSeconds,
                events.orElse(usual.asked),
                again,
                rebuilt);
    }

    private static Optional<String> value(List<String> words, String key) {
        return words.stream()
                .filter(word -> word.startsWith(key))
                .findFirst()
                .map(word -> word.substring(key.length()));
    }
}
