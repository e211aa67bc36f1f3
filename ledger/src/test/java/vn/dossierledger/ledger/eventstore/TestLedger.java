package vn.dossierledger.ledger.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import vn.dossierledger.embedded.SharedServers;
import vn.dossierledger.embedded.TestDatabase;
import vn.dossierledger.ledger.json.LedgerJson;
import vn.dossierledger.ledger.schema.LedgerMigrations;
import vn.dossierledger.ledger.schema.LedgerRole;
import vn.dossierledger.ledger.schema.Owner;

/** A migrated database of its own, and engines on it that log in as the application does. */
final class TestLedger implements AutoCloseable {

    static final String PASSWORD = "it's only a test";
    static final Map<LedgerRole, String> PASSWORDS =
            Map.of(LedgerRole.COMMAND, PASSWORD, LedgerRole.QUERY, PASSWORD, LedgerRole.NODE, PASSWORD);

    final TestDatabase database = SharedServers.newDatabase();
    final Owner owner = new Owner(database.jdbcUrl(), database.user(), database.password());
    private final List<HikariDataSource> pools = new ArrayList<>();

    TestLedger() {
        LedgerMigrations.migrate(owner, PASSWORDS);
    }

    /** A pool of ten connections, as one process has. */
    DataSource pool(LedgerRole role) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.jdbcUrl());
        pool.setUsername(role.user());
        pool.setPassword(PASSWORD);
        pool.setMinimumIdle(1);
        pools.add(pool);
        return pool;
    }

    /** An engine of one more node. */
    PostgresEventStorageEngine node() {
        return engine(pool(LedgerRole.COMMAND));
    }

    static PostgresEventStorageEngine engine(DataSource pool) {
        return new PostgresEventStorageEngine(pool, LedgerJson.serializer(), NoOpEventUpcaster.INSTANCE, xid -> {});
    }

    Connection asOwner() throws SQLException {
        return DriverManager.getConnection(owner.jdbcUrl(), owner.user(), owner.password());
    }

    Connection as(LedgerRole role) throws SQLException {
        return DriverManager.getConnection(owner.jdbcUrl(), role.user(), PASSWORD);
    }

    static DomainEventMessage<Noted> fact(String aggregate, long sequence) {
        return fact(aggregate, sequence, aggregate + "/" + sequence, Instant.now());
    }

    static DomainEventMessage<Noted> fact(String aggregate, long sequence, String text, Instant recordedAt) {
        GenericMessage<Noted> message = new GenericMessage<>(UUID.randomUUID().toString(), Noted.of(text), Map.of());
        return new GenericDomainEventMessage<>("Note", aggregate, sequence, message, () -> recordedAt);
    }

    /** Waits until nothing holds back what is committed: the server's own work (analyze) also runs in transactions. */
    static void settle(PostgresEventStorageEngine engine) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> engine.horizonLag().events() == 0);
    }

    /** What a tracker reads from a place on, as texts. */
    static List<String> texts(PostgresEventStorageEngine engine, TrackingToken from) {
        return read(engine, from).stream()
                .map(message -> ((Noted) message.getPayload()).text())
                .toList();
    }

    static List<TrackedEventMessage<?>> read(PostgresEventStorageEngine engine, TrackingToken from) {
        List<TrackedEventMessage<?>> messages = new ArrayList<>();
        engine.readEvents(from, false).forEach(messages::add);
        return messages;
    }

    /** One value of one row. */
    static <T> T value(Connection connection, Class<T> type, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getObject(1, type);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        pools.forEach(HikariDataSource::close);
    }
}
