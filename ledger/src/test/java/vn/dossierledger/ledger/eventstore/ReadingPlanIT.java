package vn.dossierledger.ledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dossierledger.ledger.eventstore.TestLedger.execute;
import static vn.dossierledger.ledger.eventstore.TestLedger.fact;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reading a large ledger: the plan that is made once and kept walks the index, and a batch costs a batch. */
class ReadingPlanIT {

    private static final int EVENTS = 50_000;

    private static TestLedger ledger;
    private static PostgresEventStorageEngine engine;

    @BeforeAll
    static void open() throws SQLException {
        ledger = new TestLedger();
        engine = ledger.node();
        engine.appendEvents(IntStream.range(0, 10)
                .mapToObj(sequence -> fact("seed", sequence))
                .toList());
        try (Connection owner = ledger.asOwner()) {
            execute(
                    owner,
                    "insert into ledger.event (recorded_at, sequence, type, id, aggregate, payload)"
                            + " select now(), n % 10, (select max(type) from ledger.event), gen_random_uuid(), 'd-' || n / 10,"
                            + " (select payload from ledger.event limit 1) from generate_series(0, " + (EVENTS - 1)
                            + ") n");
            execute(owner, "analyze ledger.event");
        }
        TestLedger.settle(engine);
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    @Test
    void aTrackedReadWalksTheIndexInOrder() throws SQLException {
        String plan = genericPlan(EventReader.AFTER + PostgresEventStorageEngine.BATCH, "xid8, bigint", "'3', 0");

        assertThat(plan).contains("Index Scan using event_in_reading_order").doesNotContain("Sort", "Seq Scan");
    }

    @Test
    void aStreamIsReadByItsUniqueKey() throws SQLException {
        String plan = genericPlan(EventReader.STREAM, "text, bigint", "'d-7', 0");

        assertThat(plan).contains("event_once_in_its_stream").doesNotContain("Seq Scan");
    }

    @Test
    void theWholeLedgerIsReadBatchByBatch() {
        TrackingToken start = engine.createTailToken();
        try (Stream<? extends TrackedEventMessage<?>> all = engine.readEvents(start, false)) {
            assertThat(all.map(TrackedEventMessage::getIdentifier).distinct().count())
                    .isEqualTo(EVENTS + 10);
        }
        PostgresEventStorageEngine.Batch batch = engine.batchAfter(HorizonToken.TAIL);
        assertThat(batch.events()).hasSize(PostgresEventStorageEngine.BATCH);
        assertThat(batch.last()).isFalse();
    }

    private static String genericPlan(String query, String types, String values) throws SQLException {
        try (Connection connection = ledger.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("prepare reading (" + types + ") as "
                    + query.replaceFirst("\\?", "\\$1").replaceFirst("\\?", "\\$2"));
            try (ResultSet rows = statement.executeQuery("explain execute reading (" + values + ")")) {
                Stream.Builder<String> lines = Stream.builder();
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
                return lines.build().collect(Collectors.joining("\n"));
            }
        }
    }
}
