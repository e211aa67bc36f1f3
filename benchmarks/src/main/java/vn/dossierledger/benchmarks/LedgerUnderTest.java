package vn.dossierledger.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dossierledger.benchmarks.axon.RawRows;
import vn.dossierledger.benchmarks.report.Machine;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.command.deadline.WhenAClockStartsThenWatchIt;
import vn.dossierledger.command.dossier.Desk;
import vn.dossierledger.command.dossier.Sealing;
import vn.dossierledger.ledger.sealing.ApplicantKeys;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.rebuild.Rebuilds;
import vn.dossierledger.query.rebuild.ViewsTokens;
import vn.dossierledger.standalone.Standalone;
import vn.dossierledger.standalone.StandaloneOptions;

/** The real application on embedded servers with real durability, without demo data; and, in the same database, tables that are only for comparison. */
final class LedgerUnderTest {

    private static final int ANY_PORT = 0;
    private static final int CONNECTIONS = 16;
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration LOOK_EVERY = Duration.ofMillis(10);

    private final Standalone standalone;
    private final ApplicationContext context;
    private final HikariDataSource bench;
    private final PrintStream out;

    private LedgerUnderTest(Standalone standalone, PrintStream out) throws SQLException {
        this.standalone = standalone;
        this.context = standalone.context();
        this.out = out;
        this.bench = new HikariDataSource();
        bench.setPoolName("bench");
        bench.setJdbcUrl(property("dossier.db.url") + "?currentSchema=stock");
        bench.setUsername(property("dossier.db.owner-user"));
        bench.setPassword(property("dossier.db.owner-password"));
        bench.setMaximumPoolSize(CONNECTIONS);
        try (Connection connection = bench.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create schema if not exists stock");
            RawRows.make(connection);
        }
    }

    /** @param fresh whether what the last run wrote goes */
    static LedgerUnderTest start(Path directory, boolean fresh, PrintStream out) throws SQLException {
        StandaloneOptions options = new StandaloneOptions(directory, fresh, false, true, ANY_PORT, List.of());
        return new LedgerUnderTest(Standalone.start(options, out), out);
    }

    URI base() {
        return standalone.base();
    }

    String property(String name) {
        return context.getEnvironment().getRequiredProperty(name);
    }

    /** The pool of the application. */
    DataSource node() {
        return context.getBean(DataSource.class);
    }

    /** A pool of the same size for the owner of the database, in schema {@code stock}. */
    DataSource bench() {
        return bench;
    }

    Rulebook rulebook() {
        return context.getBean(Rulebook.class);
    }

    ApplicantKeys applicantKeys() {
        return context.getBean(ApplicantKeys.class);
    }

    Sealing sealing() {
        return context.getBean(Desk.class).sealing();
    }

    EventStorageEngine engine() {
        return context.getBean(EventStorageEngine.class);
    }

    EventStore events() {
        return context.getBean(EventStore.class);
    }

    EventProcessingConfiguration processing() {
        return context.getBean(EventProcessingConfiguration.class);
    }

    Rebuilds rebuilds() {
        return context.getBean(Rebuilds.class);
    }

    /** The names of their processors. */
    List<String> readModels() {
        return ProcessorName.all();
    }

    void stopReadModels() {
        processors().forEach(EventProcessor::shutDown);
    }

    /** From now on nobody notices when a clock of a made-up dossier has run out, and writes that down. */
    void stopWatchingDeadlines() {
        processing()
                .eventProcessor(WhenAClockStartsThenWatchIt.PROCESSOR, StreamingEventProcessor.class)
                .ifPresent(EventProcessor::shutDown);
    }

    TrackingToken head() {
        return events().createHeadToken();
    }

    /** As in life, where it followed: a rebuilt read model has nothing before that to read again. Its processor must be stopped. */
    void goesOnFrom(String readModel, TrackingToken place) {
        TokenStore tokens = context.getBean(ViewsTokens.class).store();
        new TransactionTemplate(new JdbcTransactionManager(node())).executeWithoutResult(together -> {
            for (int segment : tokens.fetchSegments(readModel)) {
                tokens.fetchToken(readModel, segment);
                tokens.storeToken(place, readModel, segment);
                tokens.releaseClaim(readModel, segment);
            }
        });
    }

    /** Starts them and waits until they have caught up. */
    void startReadModels() throws InterruptedException {
        processors().forEach(EventProcessor::start);
        awaitReadModels();
    }

    void awaitReadModels() throws InterruptedException {
        settle();
        TrackingToken head = head();
        long end = System.nanoTime() + LONGEST.toNanos();
        for (StreamingEventProcessor processor : processors()) {
            while (!passed(processor, head)) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("The read model " + processor.getName() + " does not catch up.");
                }
                Thread.sleep(LOOK_EVERY);
            }
        }
    }

    /** Waits until everything written is final. */
    void settle() throws InterruptedException {
        // The server's own work (analyze) also runs in transactions, which end soon.
        Thread.sleep(Duration.ofMillis(500));
    }

    private List<StreamingEventProcessor> processors() {
        return readModels().stream()
                .flatMap(name -> processing().eventProcessor(name, StreamingEventProcessor.class).stream())
                .toList();
    }

    private static boolean passed(StreamingEventProcessor processor, TrackingToken head) {
        var segments = processor.processingStatus().values();
        return !segments.isEmpty()
                && segments.stream()
                        .allMatch(segment -> segment.getTrackingToken() != null
                                && WrappedToken.unwrapLowerBound(segment.getTrackingToken())
                                        .covers(head));
    }

    /** How many dossiers have been begun. */
    long dossiers() {
        return count(" and sequence = 0");
    }

    /** How many events they have. */
    long dossierEvents() {
        return count("");
    }

    private long count(String which) {
        return JdbcClient.create(node())
                .sql("select count(*) from ledger.event where type in"
                        + " (select id from ledger.event_type where aggregate_type = 'Dossier')" + which)
                .query(Long.class)
                .single();
    }

    /** Some thousand codes of dossiers of a unit, drawn over the whole ledger. */
    List<String> codesOf(String unit) {
        return JdbcClient.create(node())
                .sql("select aggregate from ledger.event tablesample system (1)"
                        + " where sequence = 0 and aggregate like ? limit 5000")
                .param(unit + ".%")
                .query(String.class)
                .list();
    }

    Map<String, String> machine() throws SQLException {
        try (Connection connection = bench.getConnection()) {
            return Machine.describe(connection);
        }
    }

    void say(String line) {
        out.println(line);
    }
}
