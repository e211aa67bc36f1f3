package vn.dossierledger.ledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dossierledger.ledger.eventstore.TestLedger.execute;
import static vn.dossierledger.ledger.eventstore.TestLedger.fact;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dossierledger.ledger.json.LedgerJson;
import vn.dossierledger.ledger.schema.LedgerRole;

/** Eight writers on two nodes race for twenty dossiers, their transactions begun in any order, while a tracker on each node reads along. */
class ManyWritersIT {

    private static final Logger LOG = LoggerFactory.getLogger(ManyWritersIT.class);
    private static final int WRITERS = 8;
    private static final int EVENTS_EACH = 200;
    private static final int DOSSIERS = 20;

    @Test
    void nothingIsLostNothingDoubledAndTheOrderWithinADossierIsKept() throws Exception {
        try (TestLedger ledger = new TestLedger();
                Node first = new Node(ledger);
                Node second = new Node(ledger);
                ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<List<TrackedEventMessage<?>>>> trackers =
                    List.of(threads.submit(first::track), threads.submit(second::track));
            List<Callable<Integer>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                Node node = writer % 2 == 0 ? first : second;
                Random random = new Random(writer);
                writers.add(() -> node.write(random));
            }
            for (Future<Integer> writer : threads.invokeAll(writers)) {
                assertThat(writer.get(2, TimeUnit.MINUTES)).isEqualTo(EVENTS_EACH);
            }
            for (Future<List<TrackedEventMessage<?>>> tracker : trackers) {
                List<TrackedEventMessage<?>> read = tracker.get(2, TimeUnit.MINUTES);
                assertThat(read)
                        .hasSize(WRITERS * EVENTS_EACH)
                        .extracting(TrackedEventMessage::getIdentifier)
                        .doesNotHaveDuplicates();
                assertThat(sequences(read)).allSatisfy((dossier, sequences) -> assertThat(sequences)
                        .containsExactlyElementsOf(
                                LongStream.range(0, sequences.size()).boxed().toList()));
            }
        }
    }

    private static Map<String, List<Long>> sequences(List<TrackedEventMessage<?>> read) {
        Map<String, List<Long>> sequences = new HashMap<>();
        for (TrackedEventMessage<?> message : read) {
            DomainEventMessage<?> event = (DomainEventMessage<?>) message;
            sequences
                    .computeIfAbsent(event.getAggregateIdentifier(), dossier -> new ArrayList<>())
                    .add(event.getSequenceNumber());
        }
        return sequences;
    }

    private static final class Node implements AutoCloseable {

        private final DataSource pool;
        private final WakeUp wakeUp;
        private final PostgresEventStorageEngine engine;
        private final TransactionTemplate transaction;

        Node(TestLedger ledger) {
            pool = ledger.pool(LedgerRole.COMMAND);
            wakeUp = new WakeUp(pool);
            engine = new PostgresEventStorageEngine(pool, LedgerJson.serializer(), NoOpEventUpcaster.INSTANCE, wakeUp);
            transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        }

        /** Half of the transactions get their number before they look at the dossier. */
        int write(Random random) {
            int written = 0;
            int conflicts = 0;
            while (written < EVENTS_EACH) {
                String dossier = "dossier-" + random.nextInt(DOSSIERS);
                boolean early = random.nextBoolean();
                int events = Math.min(1 + random.nextInt(3), EVENTS_EACH - written);
                try {
                    transaction.executeWithoutResult(status -> append(dossier, events, early));
                    written += events;
                } catch (ConcurrencyException | AggregateStreamCreationException conflict) {
                    // Another writer was first: look again.
                    conflicts++;
                }
            }
            LOG.info("{} events, {} conflicts", written, conflicts);
            return written;
        }

        private void append(String dossier, int events, boolean early) {
            if (early) {
                try {
                    execute(DataSourceUtils.getConnection(pool), "select pg_current_xact_id()");
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
            long next = engine.lastSequenceNumberFor(dossier).orElse(-1L) + 1;
            List<DomainEventMessage<?>> facts = new ArrayList<>();
            for (int event = 0; event < events; event++) {
                facts.add(fact(dossier, next + event));
            }
            engine.appendEvents(facts);
        }

        List<TrackedEventMessage<?>> track() throws InterruptedException {
            List<TrackedEventMessage<?>> read = new ArrayList<>();
            try (LedgerEventStream stream = new LedgerEventStream(engine, wakeUp.signal(), HorizonToken.TAIL)) {
                while (read.size() < WRITERS * EVENTS_EACH && stream.hasNextAvailable(30, TimeUnit.SECONDS)) {
                    read.add(stream.nextAvailable());
                }
                // One too many would have been committed with the others.
                assertThat(stream.hasNextAvailable(100, TimeUnit.MILLISECONDS)).isFalse();
            }
            return read;
        }

        @Override
        public void close() {
            wakeUp.close();
        }
    }
}
