package vn.dossierledger.benchmarks.replay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.dossierledger.benchmarks.measure.Quantiles;
import vn.dossierledger.benchmarks.report.Goal;
import vn.dossierledger.benchmarks.report.Section;

/** Every read model built anew from the same ledger, beside plain reading and Axon as it comes. */
public final class ReplayBenchmark {

    private static final double AIM = 10;
    private static final String COUNT = "select count(*) from ledger.event";

    private final DataSource node;
    private final DataSource bench;
    private final EventStore ledger;
    private final EventProcessingConfiguration processing;
    private final Consumer<String> progress;

    /**
     * On a ledger that is filled and to which nobody writes.
     *
     * @param processing whose processors of read models are all stopped
     * @param progress told of each replay
     */
    public ReplayBenchmark(
            DataSource node,
            DataSource bench,
            EventStore ledger,
            EventProcessingConfiguration processing,
            Consumer<String> progress) {
        this.node = node;
        this.bench = bench;
        this.ledger = ledger;
        this.processing = processing;
        this.progress = progress;
    }

    /**
     * So many rounds, each through everything.
     *
     * @param readModels names of their processors
     * @param stockSeconds how long Axon as it comes is watched, each time
     */
    public Section run(List<String> readModels, int rounds, long stockSeconds) throws Exception {
        StockTables.make(bench);
        TrackingToken head = ledger.createHeadToken();
        long events = count();
        Replay plain = new PlainReading(node);
        Replay stock = new StockReplay(bench, 1, events, stockSeconds);
        Replay stockBatch = new StockReplay(bench, 1000, events, stockSeconds);
        List<Replay> replays = new ArrayList<>(List.of(plain, stock, stockBatch));
        for (String name : readModels) {
            processing
                    .eventProcessor(name, StreamingEventProcessor.class)
                    .ifPresent(processor -> replays.add(new ReadModelReplay(processor, head, events)));
        }
        plain.run();
        Map<String, List<Replay.Outcome>> outcomes = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Replay replay : round % 2 == 0 ? replays : replays.reversed()) {
                Replay.Outcome outcome = replay.run();
                outcomes.computeIfAbsent(replay.name(), name -> new ArrayList<>())
                        .add(outcome);
                progress.accept("replay: %s, %d events, %.0f/s"
                        .formatted(replay.name(), outcome.events(), outcome.perSecond()));
            }
        }
        return section(replays, outcomes, plain.name(), stock.name(), events);
    }

    private static Section section(
            List<Replay> replays, Map<String, List<Replay.Outcome>> outcomes, String plain, String stock, long events) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Goal> goals = new ArrayList<>();
        for (Replay replay : replays) {
            double toStock = ratio(outcomes, replay.name(), stock);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("what", replay.name());
            row.put("events per second", rate(outcomes.get(replay.name())));
            row.put("÷ plain", ratio(outcomes, replay.name(), plain));
            row.put("÷ stock default", toStock);
            rows.add(row);
            if (replay instanceof ReadModelReplay) {
                goals.add(new Goal("Replay into " + replay.name() + " ÷ stock default", AIM, true, toStock));
            }
        }
        return new Section(
                "Replay of " + events + " events",
                "All events of the ledger, read models emptied before. Plain reading parses every dossier event and keeps nothing. Axon as it"
                        + " comes keeps one row per dossier (the smallest read model there is) in Axon's own tables with the same events; it is"
                        + " stopped after some seconds. Ratios are medians of the ratios of each round.",
                rows,
                goals);
    }

    private static double rate(List<Replay.Outcome> outcomes) {
        return Quantiles.median(outcomes.stream().mapToDouble(Replay.Outcome::perSecond));
    }

    private static double ratio(Map<String, List<Replay.Outcome>> outcomes, String name, String base) {
        List<Replay.Outcome> own = outcomes.get(name);
        List<Replay.Outcome> other = outcomes.get(base);
        return Quantiles.median(java.util.stream.IntStream.range(0, own.size())
                .mapToDouble(
                        round -> own.get(round).perSecond() / other.get(round).perSecond()));
    }

    private long count() throws SQLException {
        try (Connection connection = node.getConnection();
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COUNT)) {
            row.next();
            return row.getLong(1);
        }
    }
}
