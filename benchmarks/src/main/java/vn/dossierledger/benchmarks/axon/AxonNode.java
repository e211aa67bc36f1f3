package vn.dossierledger.benchmarks.axon;

import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DefaultEventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.monitoring.NoOpMessageMonitor;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.tracing.NoOpSpanFactory;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.dossierledger.command.dossier.Desk;
import vn.dossierledger.command.dossier.Dossier;
import vn.dossierledger.ledger.eventstore.LedgerEventStore;
import vn.dossierledger.ledger.eventstore.PostgresEventStorageEngine;
import vn.dossierledger.ledger.eventstore.WakeUp;
import vn.dossierledger.ledger.json.LedgerJson;

/** Axon with the dossier's aggregate, configured alike for both event stores; they differ in nothing else. */
public final class AxonNode implements AutoCloseable {

    private final Configuration axon;
    private final List<WakeUp> wakeUps;

    private AxonNode(Configuration axon, List<WakeUp> wakeUps) {
        this.axon = axon;
        this.wakeUps = wakeUps;
    }

    /** Over the event store of this ledger, with its wake-up of readers, as in production. */
    public static AxonNode ofLedger(DataSource dataSource, Desk desk) {
        WakeUp wakeUp = new WakeUp(dataSource);
        PostgresEventStorageEngine engine =
                new PostgresEventStorageEngine(dataSource, LedgerJson.serializer(), NoOpEventUpcaster.INSTANCE, wakeUp);
        EventStore store = LedgerEventStore.of(
                engine,
                wakeUp,
                NoOpMessageMonitor.INSTANCE,
                DefaultEventBusSpanFactory.builder()
                        .spanFactory(NoOpSpanFactory.INSTANCE)
                        .build());
        return start(dataSource, desk, configuration -> store, List.of(wakeUp));
    }

    /** Over Axon's JDBC event store with its own tables for PostgreSQL, made in the connection's current schema. */
    public static AxonNode stock(DataSource dataSource, Desk desk) {
        JdbcEventStorageEngine engine = stockEngine(dataSource);
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return start(
                dataSource,
                desk,
                configuration ->
                        EmbeddedEventStore.builder().storageEngine(engine).build(),
                List.of());
    }

    /** Axon's JDBC engine as it is: only serializer, connections and transactions are given. */
    public static JdbcEventStorageEngine stockEngine(DataSource dataSource) {
        Serializer serializer = LedgerJson.serializer();
        return JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .connectionProvider(connections(dataSource))
                .transactionManager(transactions(dataSource))
                .build();
    }

    /** Transactions of plain JDBC. */
    public static TransactionManager transactions(DataSource dataSource) {
        return new SpringTransactionManager(new JdbcTransactionManager(dataSource));
    }

    /** The connection of the current transaction. */
    public static ConnectionProvider connections(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    private static AxonNode start(
            DataSource dataSource, Desk desk, Function<Configuration, EventStore> store, List<WakeUp> wakeUps) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(configuration -> LedgerJson.serializer())
                .configureEventSerializer(configuration -> LedgerJson.serializer())
                .configureMessageSerializer(configuration -> LedgerJson.serializer())
                .configureTransactionManager(configuration -> transactions(dataSource))
                .configureEventStore(store)
                .registerComponent(Desk.class, configuration -> desk)
                .registerComponent(
                        org.axonframework.messaging.unitofwork.RollbackConfiguration.class,
                        configuration -> RollbackConfigurationType.ANY_THROWABLE)
                .configureAggregate(Dossier.class);
        return new AxonNode(configurer.start(), wakeUps);
    }

    /** Sends a command and waits for its outcome. */
    public Object send(Object command) {
        return axon.commandGateway().sendAndWait(command);
    }

    @Override
    public void close() {
        axon.shutdown();
        wakeUps.forEach(WakeUp::close);
    }
}
