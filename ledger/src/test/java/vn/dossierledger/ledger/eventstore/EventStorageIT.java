package vn.dossierledger.ledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.dossierledger.ledger.eventstore.TestLedger.fact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dossierledger.ledger.LedgerPositions;
import vn.dossierledger.ledger.schema.LedgerRole;

/** What Axon asks of an event storage engine, on the real server, as the application's user. */
class EventStorageIT {

    private static TestLedger ledger;
    private static PostgresEventStorageEngine engine;

    @BeforeAll
    static void open() {
        ledger = new TestLedger();
        engine = ledger.node();
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    @Test
    void anEventComesBackAsItWasAppended() {
        Instant recordedAt = Instant.parse("2026-03-02T01:02:03.123456Z");
        DomainEventMessage<Noted> event =
                fact("whole", 0, "Đơn của bà Nguyễn", recordedAt).withMetaData(Map.of("traceId", "t-1"));

        engine.appendEvents(event);

        DomainEventMessage<?> stored = engine.readEvents("whole", 0).next();
        assertThat(stored.getIdentifier()).isEqualTo(event.getIdentifier());
        assertThat(stored.getType()).isEqualTo("Note");
        assertThat(stored.getAggregateIdentifier()).isEqualTo("whole");
        assertThat(stored.getSequenceNumber()).isZero();
        assertThat(stored.getTimestamp()).isEqualTo(recordedAt);
        assertThat(stored.getPayload()).isEqualTo(event.getPayload());
        assertThat(stored.getMetaData()).containsExactlyEntriesOf(Map.of("traceId", "t-1"));
    }

    @Test
    void aStreamIsReadInOrderFromAnySequenceNumber() {
        engine.appendEvents(LongStream.range(0, 2500)
                .mapToObj(sequence -> fact("long", sequence))
                .toList());

        assertThat(engine.readEvents("long", 2498).asStream())
                .extracting(DomainEventMessage::getSequenceNumber)
                .containsExactly(2498L, 2499L);
        assertThat(engine.readEvents("long").asStream()).hasSize(2500);
        assertThat(engine.readEvents("unknown").hasNext()).isFalse();
        assertThat(engine.lastSequenceNumberFor("long")).contains(2499L);
        assertThat(engine.lastSequenceNumberFor("unknown")).isEmpty();
    }

    @Test
    void aTakenSequenceNumberIsAConcurrencyException() {
        engine.appendEvents(fact("taken", 0), fact("taken", 1));

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> engine.appendEvents(fact("taken", 1), fact("taken", 2)))
                .withMessage("Another command has appended to the same aggregate first.")
                .withNoCause();
        assertThat(engine.lastSequenceNumberFor("taken")).contains(1L);
    }

    @Test
    void aSecondStreamOfTheSameNameIsACreationException() {
        engine.appendEvents(fact("twice", 0));

        assertThatExceptionOfType(AggregateStreamCreationException.class)
                .isThrownBy(() -> engine.appendEvents(fact("twice", 0), fact("twice", 1)))
                .withMessageNotContaining("twice")
                .withNoCause();
    }

    @Test
    void anotherFailureShowsNeitherStatementNorValues() {
        String impossible = "secret\0";

        assertThatExceptionOfType(EventStoreException.class)
                .isThrownBy(() -> engine.appendEvents(fact(impossible, 0)))
                .satisfies(failure -> assertThat(failure).rootCause().hasMessage("SQL state 22021"))
                .withMessage("The events could not be appended (SQL state 22021): see the log of PostgreSQL.");
    }

    @Test
    void theQuerySideReadsButCannotWrite() {
        engine.appendEvents(fact("read-only", 0));
        PostgresEventStorageEngine reader = TestLedger.engine(ledger.pool(LedgerRole.QUERY));

        assertThat(reader.readEvents("read-only").asStream()).hasSize(1);
        assertThatExceptionOfType(EventStoreException.class)
                .isThrownBy(() -> reader.appendEvents(fact("read-only", 1)))
                .withMessageContaining("dossier_command");
    }

    @Test
    void aRolledBackAppendLeavesNothingNotEvenTheNumberOfItsType() {
        var pool = ledger.pool(LedgerRole.COMMAND);
        PostgresEventStorageEngine node = TestLedger.engine(pool);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        GenericMessage<Noted> message = new GenericMessage<>(UUID.randomUUID().toString(), Noted.of("new"), Map.of());

        transaction.executeWithoutResult(status -> {
            node.appendEvents(new GenericDomainEventMessage<>("Fresh", "undone", 0, message, Instant::now));
            assertThat(node.readEvents("undone").asStream()).hasSize(1);
            status.setRollbackOnly();
        });
        assertThat(node.readEvents("undone").hasNext()).isFalse();

        node.appendEvents(new GenericDomainEventMessage<>("Fresh", "undone", 0, message, Instant::now));
        assertThat(ledger.node().readEvents("undone").next().getType()).isEqualTo("Fresh");
    }

    @Test
    void theLastPositionIsLeftWithTheRootUnitOfWork() {
        DefaultUnitOfWork<?> root = DefaultUnitOfWork.startAndGet(null);
        engine.appendEvents(fact("positioned", 0), fact("positioned", 1));
        long last = LedgerPositions.last(root).orElseThrow();
        root.rollback();
        TestLedger.settle(engine);

        List<TrackedEventMessage<?>> read = TestLedger.read(engine, null);
        TrackedEventMessage<?> event = read.stream()
                .filter(message -> message instanceof DomainEventMessage<?> fact
                        && fact.getAggregateIdentifier().equals("positioned")
                        && fact.getSequenceNumber() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(event.trackingToken().position()).hasValue(last);
        assertThat(engine.passed(event.trackingToken(), last)).isTrue();
        assertThat(engine.passed(event.trackingToken(), last - 1)).isTrue();
        assertThat(engine.passed(HorizonToken.TAIL, last)).isFalse();
        assertThat(engine.passed(event.trackingToken(), last + 1_000_000)).isFalse();
    }

    @Test
    void anEventOfNoAggregateIsTrackedAsSuch() {
        engine.appendEvents(new GenericEventMessage<>(Noted.of("of nobody")));
        TestLedger.settle(engine);

        assertThat(TestLedger.read(engine, null))
                .filteredOn(message -> !(message instanceof DomainEventMessage<?>))
                .singleElement()
                .satisfies(message -> assertThat(message.getPayload()).isEqualTo(Noted.of("of nobody")));
    }

    @Test
    void thereAreNoSnapshots() {
        assertThat(engine.readSnapshot("any")).isEmpty();
        assertThatExceptionOfType(EventStoreException.class)
                .isThrownBy(() -> engine.storeSnapshot(fact("any", 0)))
                .withMessageContaining("snapshot trigger");
    }
}
