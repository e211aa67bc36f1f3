package vn.dossierledger.ledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dossierledger.ledger.eventstore.TestLedger.execute;
import static vn.dossierledger.ledger.eventstore.TestLedger.fact;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dossierledger.ledger.json.LedgerJson;
import vn.dossierledger.ledger.schema.LedgerRole;

/** Readers are woken by commits, not by the poll: here it comes once an hour. */
class WakeUpIT {

    private TestLedger ledger;
    private Node node;
    private Node other;

    @BeforeEach
    void open() {
        ledger = new TestLedger();
        node = new Node(LedgerRole.COMMAND);
        other = new Node(LedgerRole.NODE);
    }

    @AfterEach
    void close() {
        node.close();
        other.close();
        ledger.close();
    }

    @Test
    void aCommitWakesReadersOfTheSameProcessAndOfAnother() {
        Reader here = node.reader();
        Reader there = other.reader();

        node.engine.appendEvents(fact("d", 0));
        here.awaits("d/0");
        there.awaits("d/0");

        other.engine.appendEvents(fact("d", 1));
        here.awaits("d/0", "d/1");
        there.awaits("d/0", "d/1");
    }

    @Test
    void aProcessThatMayOnlyReadIsWokenToo() {
        try (Node answering = new Node(LedgerRole.QUERY)) {
            Reader there = answering.reader();
            node.engine.appendEvents(fact("q", 0));
            there.awaits("q/0");
        }
    }

    @Test
    void aReaderIsWokenWhenTheOlderTransactionEnds() throws SQLException {
        Reader here = node.reader();
        Reader there = other.reader();
        try (Connection holding = ledger.as(LedgerRole.COMMAND)) {
            holding.setAutoCommit(false);
            execute(holding, "select pg_current_xact_id()");
            node.engine.appendEvents(fact("held", 0));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> node.wakeUp.heldFor().isPositive());
            assertThat(here.texts).isEmpty();

            holding.rollback();
        }
        here.awaits("held/0");
        there.awaits("held/0");
        assertThat(node.wakeUp.heldFor()).isZero();
    }

    @Test
    void theListenerComesBackAfterItsConnectionIsLost() throws SQLException {
        Reader there = other.reader();
        node.engine.appendEvents(fact("first", 0));
        there.awaits("first/0");

        try (Connection owner = ledger.asOwner()) {
            execute(
                    owner,
                    "select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where datname = current_database() and query = 'select pg_backend_pid()'");
        }
        node.engine.appendEvents(fact("second", 0));
        there.awaits("first/0", "second/0");
        node.engine.appendEvents(fact("third", 0));
        there.awaits("first/0", "second/0", "third/0");
    }

    @Test
    void aBlockingReadEndsWithTheEventOrWithTheTime() throws InterruptedException {
        try (LedgerEventStream stream = node.stream()) {
            assertThat(stream.hasNextAvailable(1, TimeUnit.MILLISECONDS)).isFalse();
            assertThat(stream.peek()).isEmpty();
            other.engine.appendEvents(fact("blocking", 0));
            assertThat(stream.hasNextAvailable(30, TimeUnit.SECONDS)).isTrue();
            assertThat(((Noted) stream.nextAvailable().getPayload()).text()).isEqualTo("blocking/0");
            assertThat(stream.hasNextAvailable()).isFalse();
        }
    }

    /** A process: a pool, an engine, its wake-up. */
    private final class Node implements AutoCloseable {

        private final WakeUp wakeUp;
        private final PostgresEventStorageEngine engine;
        private final List<Reader> readers = new CopyOnWriteArrayList<>();

        Node(LedgerRole role) {
            DataSource pool = ledger.pool(role);
            wakeUp = new WakeUp(pool, Duration.ofHours(1));
            engine = new PostgresEventStorageEngine(pool, LedgerJson.serializer(), NoOpEventUpcaster.INSTANCE, wakeUp);
        }

        LedgerEventStream stream() {
            return new LedgerEventStream(engine, wakeUp.signal(), HorizonToken.TAIL);
        }

        Reader reader() {
            Reader reader = new Reader(stream());
            readers.add(reader);
            return reader;
        }

        @Override
        public void close() {
            readers.forEach(Reader::close);
            wakeUp.close();
        }
    }

    /** Reads only when called back, as a pooled processor does. */
    private static final class Reader implements AutoCloseable {

        private final LedgerEventStream stream;
        private final ExecutorService coordinator = Executors.newSingleThreadExecutor();
        private final List<String> texts = new CopyOnWriteArrayList<>();

        Reader(LedgerEventStream stream) {
            this.stream = stream;
            assertThat(stream.setOnAvailableCallback(() -> coordinator.execute(this::drain)))
                    .isTrue();
            coordinator.execute(this::drain);
        }

        private void drain() {
            while (stream.hasNextAvailable()) {
                stream.peek().ifPresent(event -> texts.add(((Noted) event.getPayload()).text()));
                skip();
            }
        }

        private void skip() {
            try {
                stream.nextAvailable();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        void awaits(String... expected) {
            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(texts)
                    .containsExactly(expected));
        }

        @Override
        public void close() {
            stream.close();
            coordinator.shutdownNow();
        }
    }
}
