package vn.dossierledger.ledger.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ReplayStatus;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.dossierledger.embedded.SharedServers;
import vn.dossierledger.embedded.TestDatabase;
import vn.dossierledger.ledger.eventstore.LedgerEventStore;
import vn.dossierledger.ledger.json.LedgerJson;
import vn.dossierledger.ledger.schema.LedgerMigrations;
import vn.dossierledger.ledger.schema.LedgerRole;
import vn.dossierledger.ledger.schema.Owner;
import vn.dossierledger.ledger.schema.TokenTable;

/** Applications that import the configuration: commands of one are seen by the pooled processors of both. */
class LedgerApplicationIT {

    private static final String PASSWORD = "it's only a test";

    private final TestDatabase database = SharedServers.newDatabase();

    @Test
    void commandsReachTheProcessorsOfEveryProcessAndAReplayBringsThemAgain() {
        LedgerMigrations.migrate(
                new Owner(database.jdbcUrl(), database.user(), database.password()),
                Map.of(LedgerRole.COMMAND, PASSWORD));
        try (ConfigurableApplicationContext first = start("first");
                ConfigurableApplicationContext second = start("second")) {
            assertThat(first.getBean(EventStore.class)).isInstanceOf(LedgerEventStore.class);
            assertThat(first.getBeansOfType(Serializer.class).values()).containsOnly(LedgerJson.serializer());

            CommandGateway commands = first.getBean(CommandGateway.class);
            assertThat(commands.<String>sendAndWait(new Note.Write("n", "một"))).isNull();
            assertThat(commands.<String>sendAndWait(new Note.Write("n", "hai"))).isEqualTo("một");
            assertThat(second.getBean(CommandGateway.class).<String>sendAndWait(new Note.Write("n", "ba")))
                    .isEqualTo("hai");

            awaits(first, "một", "hai", "ba");
            awaits(second, "một", "hai", "ba");

            replay(second);
            awaits(second, "một", "hai", "ba", "again: một", "again: hai", "again: ba");
        }
    }

    private ConfigurableApplicationContext start(String name) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application.run(
                "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + LedgerRole.COMMAND.user(),
                "--spring.datasource.password=" + PASSWORD,
                "--test.node=" + name,
                "--axon.eventhandling.processors." + name + ".mode=pooled",
                "--axon.eventhandling.processors." + name + ".initial-segment-count=1",
                "--axon.eventhandling.processors." + name + ".batch-size=100");
    }

    private static void awaits(ConfigurableApplicationContext process, String... texts) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        process.getBean(Reader.class).texts())
                .containsExactly(texts));
    }

    private static void replay(ConfigurableApplicationContext process) {
        PooledStreamingEventProcessor processor = process.getBean(EventProcessingConfiguration.class)
                .eventProcessor("second", PooledStreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
    }

    interface Reader {
        List<String> texts();
    }

    @ProcessingGroup("first")
    static final class FirstReader extends Texts {}

    @ProcessingGroup("second")
    static final class SecondReader extends Texts {}

    static class Texts implements Reader {

        private final List<String> texts = new CopyOnWriteArrayList<>();

        @EventHandler
        void on(Note.Written event, ReplayStatus status) {
            texts.add(status == ReplayStatus.REPLAY ? "again: " + event.text() : event.text());
        }

        @Override
        public List<String> texts() {
            return texts;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({LedgerConfiguration.class, Note.class})
    static class Application {

        @Bean
        TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
            return JdbcTokenStore.builder()
                    .connectionProvider(connections)
                    .schema(TokenTable.in("ledger"))
                    .serializer(serializer)
                    .build();
        }

        @Bean
        @ConditionalOnProperty(name = "test.node", havingValue = "first")
        FirstReader firstReader() {
            return new FirstReader();
        }

        @Bean
        @ConditionalOnProperty(name = "test.node", havingValue = "second")
        SecondReader secondReader() {
            return new SecondReader();
        }
    }
}
