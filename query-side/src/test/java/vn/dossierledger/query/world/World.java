package vn.dossierledger.query.world;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.feedback.FeedbackEvent;
import vn.dossierledger.api.incident.IncidentEvent;
import vn.dossierledger.api.report.ReportEvent;
import vn.dossierledger.api.rule.RuleEvent;
import vn.dossierledger.api.rule.RuleIds;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.embedded.Gate;
import vn.dossierledger.embedded.SharedServers;
import vn.dossierledger.embedded.TestDatabase;
import vn.dossierledger.http.LedgerHeaders;
import vn.dossierledger.ledger.sealing.ApplicantKeys;
import vn.dossierledger.ledger.sealing.Pseudonyms;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.readmodels.ReadModelGate;
import vn.dossierledger.query.rebuild.Rebuilds;

/** One ledger, its writer and a whole query side, started once for many tests of this module. */
public final class World {

    private static final String PASSWORD = "only a test";
    private static final String MASTER_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private static World shared;
    private static World ofChangingRules;

    private final Gate elasticsearch = Gate.before(SharedServers.elasticsearch().uri());
    private final ConfigurableApplicationContext writer;
    private final ConfigurableApplicationContext reader;
    private final Map<String, Integer> lengths = new HashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final MovedClock clock = new MovedClock(Clock.system(WorkingCalendar.ZONE));

    private final TestDatabase database = SharedServers.newDatabase();
    private final Map<String, Object> reading = properties(database, "dossier_query");

    private World() {
        writer = new SpringApplicationBuilder(Writer.class)
                .web(WebApplicationType.NONE)
                .properties(properties(database, "dossier_command"))
                .run();
        reader = reader()
                // So few that tests can pass them.
                .run("--dossier.what-if.most-dossiers=50", "--dossier.derive-again.dossiers=3");
        for (String authority : List.of(Rules.AUTHORITY, Rules.OTHER)) {
            append(RuleIds.authority(authority), Rules.authorityRegistered(authority, null));
        }
        append("policy:" + Rules.AUTHORITY, Rules.policyPublished(Rules.AUTHORITY));
        append("policy:" + Rules.OTHER, Rules.policyPublished(Rules.OTHER));
        for (String authority : List.of(Rules.AUTHORITY, Rules.OTHER)) {
            append("procedure:" + authority + "/" + Rules.PROCEDURE, Rules.procedurePublished(authority));
        }
        append("calendar:2026", Rules.calendar(1, List.of()));
    }

    private Map<String, Object> properties(TestDatabase database, String user) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("dossier.db.url", database.jdbcUrl());
        properties.put("dossier.db.user", user);
        properties.put("dossier.db.password", PASSWORD);
        properties.put("dossier.db.owner-user", database.user());
        properties.put("dossier.db.owner-password", database.password());
        properties.put("dossier.elasticsearch.url", elasticsearch.uri());
        properties.put("dossier.elasticsearch.alias", SharedServers.newIndexPrefix() + "dossiers");
        properties.put("dossier.master-key", MASTER_KEY);
        properties.put("spring.flyway.enabled", "false");
        properties.put("spring.jpa.hibernate.ddl-auto", "none");
        // Tests make the rounds themselves.
        properties.put("dossier.drift.seconds", "0");
        properties.put("dossier.drift.dossiers", "100000");
        properties.put("server.port", "0");
        properties.put("spring.main.banner-mode", "off");
        return properties;
    }

    /** The one that all tests share whose rules nobody changes; its dossiers are told apart by their codes. */
    public static synchronized World get() {
        if (shared == null) {
            shared = begun();
        }
        return shared;
    }

    /**
     * The other one: of those tests that publish rules that reach back, write into read models by hand, or write so much that whoever derives
     * everything anew would wait for it.
     */
    public static synchronized World ofChangingRules() {
        if (ofChangingRules == null) {
            ofChangingRules = begun();
        }
        return ofChangingRules;
    }

    private static World begun() {
        var world = new World();
        Runtime.getRuntime().addShutdownHook(new Thread(world::close, "end-of-the-world"));
        return world;
    }

    private SpringApplicationBuilder reader() {
        return new SpringApplicationBuilder(Reader.class)
                .properties(reading)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean("ledgerClock", Clock.class, () -> clock));
    }

    /** Does something while the query side takes it to be later than it is. */
    public void later(Duration by, Runnable act) {
        clock.ahead(by);
        try {
            act.run();
        } finally {
            clock.ahead(Duration.ZERO);
        }
    }

    /**
     * A second query side on the same database and the same index. Processors stay where they are, as long as none of them fails: who asks for the
     * node closes it, so that no later test meets it.
     */
    public ConfigurableApplicationContext secondNode() {
        return reader().run();
    }

    private void close() {
        reader.close();
        writer.close();
        elasticsearch.close();
    }

    /** Another process of the query side, in which no processor works: whatever it knows it has from the tables. */
    public ConfigurableApplicationContext readerWithoutProcessors() {
        ConfigurableApplicationContext other = reader().run();
        other.getBean(EventProcessingConfiguration.class)
                .eventProcessors()
                .values()
                .forEach(EventProcessor::shutDown);
        return other;
    }

    /** Does something that only the owner of the schemas may. */
    public void asOwner(String sql) {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A bean of the query side. */
    public <T> T bean(Class<T> type) {
        return reader.getBean(type);
    }

    /** A bean of the query side that only its package knows by type. */
    public <T> T bean(String name, Class<T> type) {
        return reader.getBean(name, type);
    }

    /** The query side's database, with the query side's rights. */
    public JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    /** The door to Elasticsearch; who shuts it opens it again. */
    public Gate elasticsearch() {
        return elasticsearch;
    }

    /** Seals as the command side does. */
    public Sealing sealing() {
        return new Sealing(writer.getBean(ApplicantKeys.class), writer.getBean(Pseudonyms.class));
    }

    /** Appends facts to the dossiers they name; answers the ledger position of the last. */
    public synchronized long append(List<? extends DossierEvent> events) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        events.forEach(event -> messages.add(message("Dossier", event.dossierCode(), event, event.at())));
        return append0(messages);
    }

    /** Appends one fact that the ledger records later than it happened. */
    public synchronized long append(DossierEvent event, Instant recordedAt) {
        return append0(List.of(message("Dossier", event.dossierCode(), event, recordedAt)));
    }

    /** The version that comes next in the stream of a rule. */
    public synchronized int nextVersion(String stream) {
        return lengths.getOrDefault(stream, 0) + 1;
    }

    /**
     * Derives again what follows from rules. Tests of {@link #ofChangingRules()} publish rules that reach back, which the command side refuses; what
     * was derived before is then otherwise than the ledger tells.
     */
    public void deriveAnew() {
        for (ProcessorName readModel : List.of(ProcessorName.DEADLINES, ProcessorName.WORKLIST, ProcessorName.SEARCH)) {
            bean(Rebuilds.class).rebuild(readModel.text());
        }
    }

    /** Appends a rule. */
    public synchronized long append(String stream, RuleEvent event) {
        return append0(List.of(message("Rule", stream, event, event.at())));
    }

    /** Appends a fact of an incident. */
    public synchronized long append(IncidentEvent event) {
        return append0(List.of(message("Incident", event.incident(), event, event.at())));
    }

    /** Appends a fact of what a citizen said. */
    public synchronized long append(FeedbackEvent event) {
        return append0(List.of(message("Feedback", event.feedback(), event, event.at())));
    }

    /** Appends to a dossier what an older program wrote, as it wrote it; answers the ledger position. */
    public synchronized long appendStored(String dossier, String type, String revision, String payload, Instant at) {
        int sequence = lengths.merge(dossier, 1, Integer::sum) - 1;
        JdbcClient ledger = writer.getBean(JdbcClient.class);
        int number = ledger.sql(
                        "insert into ledger.event_type (aggregate_type, name, revision) values ('Dossier', ?, ?)"
                                + " returning id")
                .params(type, revision)
                .query(Integer.class)
                .single();
        return ledger.sql("insert into ledger.event (recorded_at, sequence, type, id, aggregate, payload)"
                        + " values (?, ?, ?, ?, ?, convert_to(?, 'UTF8')) returning position")
                .params(at.atOffset(ZoneOffset.UTC), sequence, number, UUID.randomUUID(), dossier, payload)
                .query(Long.class)
                .single();
    }

    /** Appends a fact of a report. */
    public synchronized long append(ReportEvent event) {
        return append0(List.of(message("ReportSeal", event.seal(), event, event.at())));
    }

    private DomainEventMessage<?> message(String type, String aggregate, Object event, Instant at) {
        int sequence = lengths.merge(aggregate, 1, Integer::sum) - 1;
        return new GenericDomainEventMessage<>(
                type,
                aggregate,
                sequence,
                new GenericMessage<>(UUID.randomUUID().toString(), event, Map.of()),
                () -> at);
    }

    private long append0(List<DomainEventMessage<?>> messages) {
        writer.getBean(EventStorageEngine.class).appendEvents(messages);
        return writer.getBean(JdbcClient.class)
                .sql("select max(position) from ledger.event")
                .query(Long.class)
                .single();
    }

    /** Waits until a read model has passed a position; generous, since the machine may be busy. */
    public void await(ProcessorName readModel, long position) {
        try {
            if (!bean(ReadModelGate.class).await(readModel, position, Duration.ofSeconds(60))) {
                throw new AssertionError(readModel + " did not come past position " + position);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for all read models. */
    public void awaitAll(long position) {
        for (ProcessorName readModel : ProcessorName.values()) {
            await(readModel, position);
        }
    }

    /** Asks as somebody, see {@link PlainTokens}; null for nobody. */
    public Answer get(String token, String path) {
        return send(request(token, path).GET().build());
    }

    /** Asks another process. */
    public Answer get(ConfigurableApplicationContext process, String token, String path, String header, String value) {
        return send(request(process, token, path).header(header, value).GET().build());
    }

    /** Asks, and waits for what stands at a position. */
    public Answer get(String token, String path, long position) {
        return send(request(token, path)
                .header(LedgerHeaders.WAIT_FOR_POSITION, String.valueOf(position))
                .GET()
                .build());
    }

    /** Asks with a header of its own. */
    public Answer get(String token, String path, String header, String value) {
        return send(request(token, path).header(header, value).GET().build());
    }

    /** Watches a stream until it is closed. */
    public Watching watch(String token, String path, long position) {
        return Watching.open(request(token, path)
                .header(LedgerHeaders.WAIT_FOR_POSITION, String.valueOf(position))
                .header("Accept", "text/event-stream"));
    }

    /** Watches again after a break. */
    public Watching watchAfter(String token, String path, String last) {
        return Watching.open(request(token, path).header("Last-Event-ID", last).header("Accept", "text/event-stream"));
    }

    /** Watches a stream of another process. */
    public Watching watch(ConfigurableApplicationContext process, String token, String path) {
        return Watching.open(request(process, token, path).header("Accept", "text/event-stream"));
    }

    /** Asks in English. */
    public Answer getInEnglish(String token, String path) {
        return send(request(token, path).header("Accept-Language", "en").GET().build());
    }

    /** Posts JSON. */
    public Answer post(String token, String path, String json) {
        return send(request(token, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** Asks for a file and begins to read it. */
    public HttpResponse<InputStream> download(String token, String path, Map<String, String> headers) {
        HttpRequest.Builder request = request(token, path).GET();
        headers.forEach(request::header);
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks for a file. */
    public HttpResponse<byte[]> file(String token, String path, String mediaType) {
        try {
            return http.send(
                    request(token, path).header("Accept", mediaType).GET().build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Deletes what stands at an address; the answer has no body, unless it is a problem. */
    public int delete(String token, String path) {
        try {
            return http.send(request(token, path).DELETE().build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String token, String path) {
        return request(reader, token, path);
    }

    private static HttpRequest.Builder request(ConfigurableApplicationContext process, String token, String path) {
        String port = process.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest request) {
        try {
            return Answer.of(http.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
