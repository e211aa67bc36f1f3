package vn.dossierledger.ledger.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.calendar.CalendarYear;
import vn.dossierledger.api.calendar.Shift;
import vn.dossierledger.api.incident.IncidentEvent;
import vn.dossierledger.api.incident.OutageConfirmed;
import vn.dossierledger.api.incident.OutageEnded;
import vn.dossierledger.api.policy.AuthorityProfile;
import vn.dossierledger.api.rule.AuthorityRegistered;
import vn.dossierledger.api.rule.CalendarChanged;
import vn.dossierledger.api.rule.RuleEvent;
import vn.dossierledger.clocks.Outage;

class EventStoreRulebookTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 6, 1);

    private final CountingEngine engine = new CountingEngine();
    private final EventStore here =
            EmbeddedEventStore.builder().storageEngine(engine).build();
    private final EventStore otherNode =
            EmbeddedEventStore.builder().storageEngine(engine).build();
    private final EventStoreRulebook rulebook = new EventStoreRulebook(here);
    private final RuleWatch watch = new RuleWatch(here, rulebook, List.of());

    @BeforeEach
    void start() {
        watch.start();
    }

    @AfterEach
    void stop() {
        watch.stop();
    }

    @Test
    void the_version_in_force_is_the_latest_publication_that_has_begun() {
        publish(here, registered(1, FIRST, "một", null), registered(2, SECOND, "hai", null));
        assertThat(nameOn(FIRST.minusDays(1))).isEmpty();
        assertThat(nameOn(FIRST)).contains("một");
        assertThat(nameOn(SECOND.minusDays(1))).contains("một");
        assertThat(nameOn(SECOND)).contains("hai");
    }

    @Test
    void an_authority_that_has_ended_is_no_longer_there() {
        publish(here, registered(1, FIRST, "một", SECOND));
        assertThat(nameOn(SECOND)).contains("một");
        assertThat(nameOn(SECOND.plusDays(1))).isEmpty();
    }

    @Test
    void a_rule_is_read_once_until_it_is_forgotten() {
        publish(here, registered(1, FIRST, "một", null));
        EventStoreRulebook alone = new EventStoreRulebook(here);
        assertThat(alone.authority("quangngai", SECOND)).isPresent();
        int reads = engine.reads;
        assertThat(alone.authority("quangngai", FIRST)).isPresent();
        assertThat(engine.reads).isEqualTo(reads);
        alone.forget("authority:quangngai");
        assertThat(alone.authority("quangngai", FIRST)).isPresent();
        assertThat(engine.reads).isEqualTo(reads + 1);
    }

    @Test
    void a_version_that_a_fact_of_another_node_refers_to_is_there_before_anybody_saw_it_pass() {
        publish(here, registered(1, FIRST, "một", null));
        var shelf = new RuleShelf<>(here, AuthorityRegistered.class, AuthorityRegistered::profile);
        assertThat(shelf.version("authority:quangngai", 1)).isPresent();
        publish(otherNode, registered(2, SECOND, "hai", null));

        assertThat(shelf.version("authority:quangngai", 2)).isPresent();

        int reads = engine.reads;
        assertThat(shelf.version("authority:quangngai", 2)).isPresent();
        assertThat(engine.reads).isEqualTo(reads);
    }

    @Test
    void a_change_on_this_node_is_seen_at_once() {
        publish(here, registered(1, FIRST, "một", null));
        assertThat(nameOn(SECOND)).contains("một");
        publish(here, registered(2, SECOND, "hai", null));
        assertThat(nameOn(SECOND)).contains("hai");
    }

    @Test
    void what_is_read_before_a_commit_is_forgotten_after_it() {
        publish(here, registered(1, FIRST, "một", null));
        DefaultUnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(null);
        unit.afterCommit(over -> assertThat(nameOn(SECOND)).isPresent());
        here.publish(message(registered(2, SECOND, "hai", null)));
        unit.onPrepareCommit(before -> assertThat(nameOn(SECOND)).isPresent());
        unit.commit();
        assertThat(nameOn(SECOND)).contains("hai");
    }

    @Test
    void a_change_on_another_node_is_seen_too() throws Exception {
        publish(here, registered(1, FIRST, "một", null));
        assertThat(nameOn(SECOND)).contains("một");
        publish(otherNode, registered(2, SECOND, "hai", null));
        CountDownLatch never = new CountDownLatch(1);
        for (int i = 0; i < 300 && !nameOn(SECOND).equals(Optional.of("hai")); i++) {
            assertThat(never.await(100, TimeUnit.MILLISECONDS)).isFalse();
        }
        assertThat(nameOn(SECOND)).contains("hai");
    }

    @Test
    void the_calendar_holds_every_published_year_and_only_a_changed_year_is_read_again() {
        EventStoreRulebook alone = new EventStoreRulebook(here);
        assertThat(alone.calendar().isPublished(2026)).isFalse();
        publish(here, changed(2026));
        int reads = engine.reads;
        alone.forget("calendar:2026");
        assertThat(alone.calendar().isPublished(2026)).isTrue();
        assertThat(alone.calendar().isPublished(2027)).isFalse();
        assertThat(engine.reads).isEqualTo(reads + 1);
        assertThat(alone.calendar()).isSameAs(alone.calendar());
    }

    @Test
    void an_outage_holds_for_the_authorities_it_was_confirmed_for_and_lasts_until_it_is_ended() {
        Instant from = Instant.parse("2026-03-03T02:00:00Z");
        Instant to = from.plusSeconds(3600);
        List<String> incidents = new ArrayList<>();
        EventStoreRulebook knowing = new EventStoreRulebook(here, () -> incidents);
        RuleWatch watching = new RuleWatch(here, knowing, List.of());
        watching.start();
        try {
            assertThat(knowing.outages("quangngai")).isEmpty();
            incidents.add("incident/1");
            report(new OutageConfirmed(
                    "incident/1", to, Actor.THE_CLOCK, Set.of("quangngai", "camau"), from, null, null));
            assertThat(knowing.outages("quangngai")).containsExactly(new Outage(from, null));
            assertThat(knowing.outages("dinhquan")).isEmpty();
            report(new OutageEnded("incident/1", to, Actor.THE_CLOCK, to));
            assertThat(knowing.outages("camau")).containsExactly(new Outage(from, to));
            int reads = engine.reads;
            assertThat(knowing.outages("quangngai")).hasSize(1);
            assertThat(engine.reads).isEqualTo(reads);
        } finally {
            watching.stop();
        }
    }

    private void report(IncidentEvent event) {
        int sequence = engine.lastSequenceNumberFor(event.incident())
                .map(last -> last.intValue() + 1)
                .orElse(0);
        here.publish(new GenericDomainEventMessage<>("Incident", event.incident(), sequence, event));
    }

    @Test
    void an_unknown_rule_is_empty() {
        assertThat(rulebook.policy("hanoi", FIRST)).isEmpty();
        assertThat(rulebook.policyVersion("hanoi", 1)).isEmpty();
        assertThat(rulebook.procedure("hanoi", "x", FIRST)).isEmpty();
        assertThat(rulebook.procedureVersion("hanoi", "x", 1)).isEmpty();
    }

    private Optional<String> nameOn(LocalDate day) {
        return rulebook.authority("quangngai", day)
                .map(version -> version.content().name());
    }

    private static void publish(EventStore ledger, RuleEvent... events) {
        for (RuleEvent event : events) {
            ledger.publish(message(event));
        }
    }

    private static GenericDomainEventMessage<RuleEvent> message(RuleEvent event) {
        return new GenericDomainEventMessage<>("Rule", event.rule(), event.version() - 1, event);
    }

    private static AuthorityRegistered registered(int version, LocalDate from, String name, LocalDate validTo) {
        AuthorityProfile profile =
                new AuthorityProfile("quangngai", name, "QN", "H48.12", "", List.of(), FIRST, validTo, null);
        return new AuthorityRegistered(
                "authority:quangngai", version, Instant.EPOCH, Actor.THE_CLOCK, "quangngai", from, profile);
    }

    private static CalendarChanged changed(int year) {
        return new CalendarChanged(
                "calendar:" + year,
                1,
                Instant.EPOCH,
                Actor.THE_CLOCK,
                year,
                FIRST,
                new CalendarYear(
                        year,
                        Map.of(DayOfWeek.MONDAY, List.of(new Shift(LocalTime.of(7, 0), LocalTime.of(11, 30)))),
                        List.of(),
                        List.of()));
    }

    private static final class CountingEngine extends InMemoryEventStorageEngine {

        private volatile int reads;

        @Override
        public synchronized DomainEventStream readEvents(String aggregate, long first) {
            reads = reads + 1;
            return super.readEvents(aggregate, first);
        }
    }
}
