package vn.dossierledger.benchmarks.replay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.dossierledger.benchmarks.measure.Quantiles;
import vn.dossierledger.benchmarks.report.Goal;
import vn.dossierledger.benchmarks.report.Section;
import vn.dossierledger.query.rebuild.Rebuilds;

/** Every read model built anew from the same ledger, beside plain reading and Axon as it comes. */
public final class ReplayBenchmark {

    private static final double AIM = 10;
    /** Small, and replayed only. */
    private static final String NO_BULK = "catalogue";

    private static final String COUNT = "select count(*) from ledger.event";

    private final DataSource node;
    private final DataSource bench;
    private final EventStore ledger;
    private final EventProcessingConfiguration processing;
    private final Rebuilds rebuilds;
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
            Rebuilds rebuilds,
            Consumer<String> progress) {
        this.node = node;
        this.bench = bench;
        this.ledger = ledger;
        this.processing = processing;
        this.rebuilds = rebuilds;
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
            processing.eventProcessor(name, StreamingEventProcessor.class).ifPresent(processor -> {
                replays.add(new ReadModelReplay(processor, head, events));
                if (rebuilds.names().contains(name)) {
                    replays.add(new BulkRebuild(rebuilds, processor));
                }
            });
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
            List<Replay.Outcome> own = outcomes.get(replay.name());
            double[] toStock = ratios(own, outcomes.get(stock));
            double median = Quantiles.median(Arrays.stream(toStock));
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("what", replay.name());
            row.put("events per round", own.getLast().events());
            row.put("events per second", Quantiles.median(own.stream().mapToDouble(Replay.Outcome::perSecond)));
            row.put("÷ plain", Quantiles.median(Arrays.stream(ratios(own, outcomes.get(plain)))));
            row.put("÷ stock default", median);
            row.put("lowest", Arrays.stream(toStock).min().orElseThrow());
            row.put("highest", Arrays.stream(toStock).max().orElseThrow());
            rows.add(row);
            if (replay instanceof BulkRebuild || replay.name().startsWith(NO_BULK)) {
                goals.add(new Goal(replay.name() + ": rate ÷ rate of stock default", AIM, true, median));
            }
        }
        return new Section(
                "Replay of " + events + " events",
                "Read models made anew, each from all events of the ledger, in two ways: emptied and followed again by the processor that also"
                        + " follows live, or rebuilt in bulk beside the old form, which it then replaces (from the first read until the processor goes on)."
                        + " The aim is held against the rebuild; the catalogue has none, since it reads nothing of dossiers and only passes their events."
                        + " Plain reading is one thread, one cursor, binary transfer, parses every dossier event and keeps nothing. Axon as it comes"
                        + " keeps one row per dossier (the smallest read model there is) in Axon's own tables with the same events; it is stopped after"
                        + " some seconds, and its rate counts from its first event. Everything has one turn in each round; the ratios are medians of"
                        + " those of the rounds, lowest and highest are those to stock default.",
                rows,
                goals);
    }

    private static double[] ratios(List<Replay.Outcome> own, List<Replay.Outcome> base) {
        return IntStream.range(0, own.size())
                .mapToDouble(
                        round -> own.get(round).perSecond() / base.get(round).perSecond())
                .toArray();
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
