package vn.dossierledger.command.rule.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.io.ByteArrayResource;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.rule.ChangeCalendar;
import vn.dossierledger.api.rule.RuleIds;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.command.rule.RuleAggregates;
import vn.dossierledger.ledger.rulebook.EventStoreRulebook;

/** The files of the program on a ledger in memory: real aggregates, real rulebook. */
class RuleLoaderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T13:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final InMemoryEventStorageEngine events = new OnceEach();
    private final List<Configuration> nodes = new ArrayList<>();

    @AfterEach
    void stop() {
        nodes.forEach(Configuration::shutdown);
    }

    @Test
    void a_first_start_brings_every_file_into_force_and_a_second_one_nothing() {
        load(node());
        long first = count();
        assertThat(first).isEqualTo(5 + 5 + 9 + new RuleFiles("").calendars().size());
        load(node());
        assertThat(count()).isEqualTo(first);
    }

    @Test
    void the_rulebook_then_answers_for_every_authority() {
        Configuration node = node();
        load(node);
        Rulebook rulebook = node.getComponent(Rulebook.class);
        for (String authority : List.of("dinhquan", "quangngai", "binhthuan", "camau", "kontum")) {
            assertThat(rulebook.authority(authority, TODAY)).isPresent();
            assertThat(rulebook.policy(authority, TODAY)).isPresent();
        }
        assertThat(rulebook.procedure("quangngai", "construction-permit", TODAY))
                .isPresent();
        assertThat(rulebook.calendar().isPublished(2026)).isTrue();
    }

    @Test
    void several_nodes_that_start_at_once_write_each_rule_once() throws Exception {
        List<Callable<Void>> starts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Configuration node = node();
            starts.add(() -> {
                load(node);
                return null;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(starts.size())) {
            for (Future<Void> start : threads.invokeAll(starts)) {
                start.get();
            }
        }
        assertThat(count()).isEqualTo(19 + new RuleFiles("").calendars().size());
    }

    @Test
    void a_changed_file_that_reaches_back_stops_the_start_with_a_sentence() {
        Configuration node = node();
        load(node);
        RuleFiles files = new RuleFiles("");
        CalendarFile year = files.calendar(new ByteArrayResource("""
                year: 2026
                effectiveFrom: 2026-01-01
                week:
                  MONDAY: [{from: "08:00", to: "12:00"}]
                daysOff: []
                makeUpDays: []
                published: true
                """.getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public String getFilename() {
                        return "2026.yaml";
                    }
                })
                .content();
        assertThatExceptionOfType(RuleFileRefused.class)
                .isThrownBy(() -> send(
                        node,
                        new ChangeCalendar(
                                RuleIds.calendar(2026),
                                Caller.RULE_FILES,
                                2026,
                                year.effectiveFrom(),
                                year.calendar())))
                .withMessage(
                        "The rule file rules/calendars/2026.yaml is refused: the calendar of 2026 differs from what the ledger holds, "
                                + "and a changed rule needs an effectiveFrom of 2026-11-22 or later, not 2026-01-01.");
    }

    private Configuration node() {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .registerComponent(EventStorageEngine.class, configuration -> events)
                .configureEventStore(configuration ->
                        EmbeddedEventStore.builder().storageEngine(events).build())
                .registerComponent(Clock.class, configuration -> Clock.fixed(NOW, ZoneOffset.UTC))
                .registerComponent(Rulebook.class, configuration -> new EventStoreRulebook(configuration.eventStore()));
        RuleAggregates.registerIn(configurer);
        Configuration node = configurer.start();
        nodes.add(node);
        return node;
    }

    private static void send(Configuration node, ChangeCalendar command) {
        try (RuleCommands commands = new RuleCommands(node.commandBus())) {
            commands.send("rules/calendars/2026.yaml", "the calendar of 2026", command);
        }
    }

    private static void load(Configuration node) {
        new RuleLoader(new RuleFiles(""), node.commandBus()).run(new DefaultApplicationArguments());
    }

    private long count() {
        return events.readEvents(null, false).count();
    }

    /** Keeps one event per aggregate and sequence number, as every real engine does. */
    private static final class OnceEach extends InMemoryEventStorageEngine {

        private final Set<String> taken = new HashSet<>();

        @Override
        public synchronized void appendEvents(List<? extends EventMessage<?>> events) {
            for (EventMessage<?> event : events) {
                DomainEventMessage<?> fact = (DomainEventMessage<?>) event;
                if (!taken.add(fact.getAggregateIdentifier() + "#" + fact.getSequenceNumber())) {
                    throw new AggregateStreamCreationException("taken");
                }
            }
            super.appendEvents(events);
        }
    }
}
