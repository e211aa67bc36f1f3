package vn.dossierledger.ledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dossierledger.ledger.eventstore.TestLedger.execute;
import static vn.dossierledger.ledger.eventstore.TestLedger.fact;
import static vn.dossierledger.ledger.eventstore.TestLedger.settle;
import static vn.dossierledger.ledger.eventstore.TestLedger.texts;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import vn.dossierledger.ledger.schema.LedgerRole;

/** Nothing is ever missed: the failures of stock engines that ARCHITECTURE.md names (a), (b), (c), and the order of reading. */
class TrackingIT {

    private TestLedger ledger;
    private PostgresEventStorageEngine tracker;

    @BeforeEach
    void open() {
        ledger = new TestLedger();
        tracker = ledger.node();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    /** (a) Two nodes with blocks of positions each: the second writes lower positions, long after the tracker has passed them. */
    @Test
    void eventsWrittenLaterWithLowerPositionsAreRead() throws SQLException {
        Instant longAgo = Instant.now().minus(Duration.ofMinutes(10));
        try (Connection owner = ledger.asOwner()) {
            execute(owner, "alter sequence ledger.event_position_seq cache 50");
        }
        try (OneConnection first = new OneConnection();
                OneConnection second = new OneConnection()) {
            first.engine.appendEvents(fact("a", 0, "first node", longAgo));
            second.engine.appendEvents(fact("b", 0, "second node", longAgo));
            settle(tracker);
            TrackingToken place = tracker.createHeadToken();
            assertThat(place.position()).hasValue(51);

            first.engine.appendEvents(fact("a", 1, "first node again", longAgo));
            settle(tracker);

            assertThat(texts(tracker, place)).containsExactly("first node again");
            assertThat(tracker.createHeadToken().position()).hasValue(2);
        }
    }

    /** (b) A transaction commits late, while its neighbour with the next position carries an old time. */
    @Test
    void anEventCommittedLateIsReadThoughItsNeighbourIsOld() throws SQLException {
        Instant skewed = Instant.now().minus(Duration.ofMinutes(2));
        try (OneConnection late = new OneConnection()) {
            late.begin();
            late.engine.appendEvents(fact("late", 0));
            tracker.appendEvents(fact("neighbour", 0, "neighbour/0", skewed));

            assertThat(texts(tracker, null)).isEmpty();
            assertThat(tracker.createHeadToken()).isNull();
            assertThat(tracker.horizonLag().events()).isEqualTo(1);
            assertThat(tracker.horizonLag().transactions()).isPositive();

            late.commit();
            settle(tracker);

            assertThat(texts(tracker, null)).containsExactly("late/0", "neighbour/0");
        }
    }

    /** (c) The sequence jumps by hundreds of millions (a restore, {@code setval}). */
    @Test
    void aJumpOfTheSequenceChangesNothing() throws SQLException {
        tracker.appendEvents(fact("before", 0));
        settle(tracker);
        TrackingToken place = tracker.createHeadToken();
        try (Connection owner = ledger.asOwner()) {
            execute(owner, "select setval('ledger.event_position_seq', 900000000)");
        }
        tracker.appendEvents(fact("after", 0));
        settle(tracker);

        assertThat(texts(tracker, place)).containsExactly("after/0");
        assertThat(tracker.createHeadToken().position()).hasValue(900000001);
    }

    /** A transaction may get its number early, by other work, and append to a dossier after a younger one did. */
    @Test
    void theOrderWithinADossierIsKeptWhenTheOlderTransactionAppendsLast() throws SQLException {
        try (OneConnection older = new OneConnection()) {
            older.begin();
            execute(older.connection, "select pg_current_xact_id()");
            tracker.appendEvents(fact("same", 0));
            older.engine.appendEvents(fact("same", 1), fact("same", 2), fact("other", 0));
            older.commit();
        }
        settle(tracker);

        assertThat(texts(tracker, null)).containsExactly("other/0", "same/0", "same/1", "same/2");
    }

    @Test
    void anAbortedTransactionLeavesAGapThatNobodyWaitsFor() throws SQLException {
        try (OneConnection aborted = new OneConnection()) {
            aborted.begin();
            aborted.engine.appendEvents(fact("aborted", 0));
            tracker.appendEvents(fact("kept", 0));
            aborted.rollback();
        }
        settle(tracker);

        assertThat(texts(tracker, null)).containsExactly("kept/0");
    }

    @Test
    void aTokenAtATimeStandsBeforeTheFirstEventRecordedSince() {
        Instant noon = Instant.parse("2026-03-02T05:00:00Z");
        assertThat(tracker.createTokenAt(noon)).isEqualTo(tracker.createTailToken());
        tracker.appendEvents(fact("t", 0, "morning", noon.minusSeconds(1)));
        tracker.appendEvents(fact("t", 1, "noon", noon), fact("t", 2, "skewed", noon.minusSeconds(2)));
        settle(tracker);

        assertThat(texts(tracker, tracker.createTokenAt(noon))).containsExactly("noon", "skewed");
        assertThat(tracker.createTokenAt(noon.plusSeconds(1))).isEqualTo(tracker.createHeadToken());
    }

    /** A node whose next append comes on the same connection as the one before. */
    private final class OneConnection implements AutoCloseable {

        private final Connection connection = ledger.as(LedgerRole.COMMAND);
        private final SingleConnectionDataSource dataSource = new SingleConnectionDataSource(connection, true);
        private final JdbcTransactionManager transactions = new JdbcTransactionManager(dataSource);
        private final PostgresEventStorageEngine engine = TestLedger.engine(dataSource);
        private TransactionStatus open;

        OneConnection() throws SQLException {}

        void begin() {
            open = transactions.getTransaction(new DefaultTransactionDefinition());
        }

        void commit() {
            transactions.commit(open);
        }

        void rollback() {
            transactions.rollback(open);
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
