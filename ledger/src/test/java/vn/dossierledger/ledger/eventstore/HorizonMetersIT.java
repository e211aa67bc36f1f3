package vn.dossierledger.ledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dossierledger.ledger.eventstore.TestLedger.execute;
import static vn.dossierledger.ledger.eventstore.TestLedger.fact;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.Test;
import vn.dossierledger.ledger.json.LedgerJson;
import vn.dossierledger.ledger.schema.LedgerRole;

/** One forgotten transaction is seen in the metrics, and so is its end. */
class HorizonMetersIT {

    private final MeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void a_long_transaction_makes_the_gauges_rise_until_it_ends() throws SQLException {
        try (TestLedger ledger = new TestLedger()) {
            DataSource pool = ledger.pool(LedgerRole.COMMAND);
            try (WakeUp wakeUp = new WakeUp(pool);
                    Connection holding = ledger.as(LedgerRole.COMMAND)) {
                PostgresEventStorageEngine engine = new PostgresEventStorageEngine(
                        pool, LedgerJson.serializer(), NoOpEventUpcaster.INSTANCE, wakeUp);
                new HorizonMeters(engine, wakeUp).bindTo(registry);
                assertThat(gauge("ledger.horizon.held")).isZero();
                assertThat(gauge("ledger.horizon.waiting")).isZero();

                holding.setAutoCommit(false);
                execute(holding, "select pg_current_xact_id()");
                engine.appendEvents(fact("held", 0));
                assertThat(gauge("ledger.horizon.waiting")).isEqualTo(1);
                until(() -> gauge("ledger.horizon.held") > 0);

                holding.rollback();
                until(() -> gauge("ledger.horizon.held") == 0);
                until(() -> gauge("ledger.horizon.waiting") == 0);
            }
        }
    }

    private double gauge(String name) {
        return registry.get(name).gauge().value();
    }

    private static void until(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(condition);
    }
}
