package vn.dossierledger.benchmarks.replay;

import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import vn.dossierledger.benchmarks.axon.AxonNode;
import vn.dossierledger.ledger.json.LedgerJson;

/**
 * Axon as it comes: its JDBC event store, a pooled processor with its defaults but for the batch, and a handler with one upsert per event. It gets some
 * seconds and not all events: its rate does not change on the way.
 */
final class StockReplay implements Replay {

    private static final String PROCESSOR = "stock";

    private final DataSource bench;
    private final int batch;
    private final long events;
    private final long seconds;

    /**
     * One setting.
     *
     * @param bench Axon's tables in its current schema, filled
     * @param batch events per transaction; 1 is Axon's default
     * @param events after which it is done
     * @param seconds after which it is stopped
     */
    StockReplay(DataSource bench, int batch, long events, long seconds) {
        this.bench = bench;
        this.batch = batch;
        this.events = events;
        this.seconds = seconds;
    }

    @Override
    public String name() {
        return "stock Axon JDBC, pooled processor, batch " + batch + (batch == 1 ? " (default)" : "");
    }

    @Override
    public Outcome run() throws Exception {
        StockTables.empty(bench);
        StockView view = new StockView(bench, events);
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(configuration -> LedgerJson.serializer())
                .configureEventSerializer(configuration -> LedgerJson.serializer())
                .configureMessageSerializer(configuration -> LedgerJson.serializer())
                .configureTransactionManager(configuration -> AxonNode.transactions(bench))
                .configureEventStore(configuration -> EmbeddedEventStore.builder()
                        .storageEngine(AxonNode.stockEngine(bench))
                        .build());
        configurer.eventProcessing(processing -> processing
                .registerTokenStore(configuration -> StockTables.tokens(bench))
                .registerPooledStreamingEventProcessor(
                        PROCESSOR,
                        org.axonframework.config.Configuration::eventStore,
                        (configuration, builder) -> builder.batchSize(batch))
                .byDefaultAssignTo(PROCESSOR)
                .registerEventHandler(configuration -> view));
        Configuration axon = configurer.start();
        try {
            view.await(seconds, TimeUnit.SECONDS);
            return view.outcome();
        } finally {
            axon.shutdown();
        }
    }
}
