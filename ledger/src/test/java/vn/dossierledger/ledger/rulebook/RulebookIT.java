package vn.dossierledger.ledger.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.calendar.CalendarYear;
import vn.dossierledger.api.calendar.Shift;
import vn.dossierledger.api.incident.OutageConfirmed;
import vn.dossierledger.api.policy.AuthorityProfile;
import vn.dossierledger.api.policy.Department;
import vn.dossierledger.api.rule.AuthorityRegistered;
import vn.dossierledger.api.rule.CalendarChanged;
import vn.dossierledger.api.rule.RuleEvent;
import vn.dossierledger.clocks.Outage;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.embedded.SharedServers;
import vn.dossierledger.embedded.TestDatabase;
import vn.dossierledger.ledger.config.LedgerConfiguration;
import vn.dossierledger.ledger.schema.LedgerMigrations;
import vn.dossierledger.ledger.schema.LedgerRole;
import vn.dossierledger.ledger.schema.Owner;

/** Two processes on one PostgreSQL: what one of them publishes, the rulebook of the other says too. */
class RulebookIT {

    private static final String PASSWORD = "it's only a test";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final TestDatabase database = SharedServers.newDatabase();

    @Test
    void aRuleOfOneProcessIsReadByEveryProcessAndReadAgainWhenItChanges() {
        LedgerMigrations.migrate(
                new Owner(database.jdbcUrl(), database.user(), database.password()),
                Map.of(LedgerRole.COMMAND, PASSWORD));
        try (ConfigurableApplicationContext here = start();
                ConfigurableApplicationContext there = start()) {
            publish(here, registered(1, "một"));
            publish(here, calendarOf(2026));
            awaits(there, "một");
            assertThat(rulebook(here).calendar().isPublished(2026)).isTrue();
            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                            rulebook(there).calendar().isPublished(2026))
                    .isTrue());

            Outage outage = new Outage(Instant.parse("2026-11-20T01:00:00Z"), Instant.parse("2026-11-20T02:00:00Z"));
            here.getBean(EventStore.class)
                    .publish(new GenericDomainEventMessage<>(
                            "Incident",
                            "incident/1",
                            0,
                            new OutageConfirmed(
                                    "incident/1",
                                    outage.to(),
                                    Actor.THE_CLOCK,
                                    Set.of("quangngai"),
                                    outage.from(),
                                    outage.to(),
                                    null)));
            assertThat(rulebook(here).outages("quangngai")).containsExactly(outage);
            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                            rulebook(there).outages("quangngai"))
                    .containsExactly(outage));

            publish(there, registered(2, "hai"));
            awaits(here, "hai");
            awaits(there, "hai");
        }
    }

    private ConfigurableApplicationContext start() {
        SpringApplication application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application.run(
                "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + LedgerRole.COMMAND.user(),
                "--spring.datasource.password=" + PASSWORD,
                "--spring.flyway.enabled=false");
    }

    private static Rulebook rulebook(ConfigurableApplicationContext process) {
        return process.getBean(Rulebook.class);
    }

    private static void awaits(ConfigurableApplicationContext process, String name) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        rulebook(process).authority("quangngai", DAY).map(version -> version.content()
                                .name()))
                .contains(name));
    }

    private static void publish(ConfigurableApplicationContext process, RuleEvent event) {
        process.getBean(EventStore.class)
                .publish(new GenericDomainEventMessage<>("Rule", event.rule(), event.version() - 1, event));
    }

    private static AuthorityRegistered registered(int version, String name) {
        AuthorityProfile profile = new AuthorityProfile(
                "quangngai",
                name,
                "QN",
                "H48.12",
                "{unit}-{yyMMdd}-{n4}",
                List.of(new Department("nghiep-vu", "Phòng Nghiệp vụ")),
                DAY,
                null,
                null);
        return new AuthorityRegistered(
                "authority:quangngai", version, Instant.EPOCH, Actor.THE_CLOCK, "quangngai", DAY, profile);
    }

    private static CalendarChanged calendarOf(int year) {
        List<Shift> shifts = List.of(new Shift(LocalTime.of(7, 0), LocalTime.of(11, 30)));
        return new CalendarChanged(
                "calendar:" + year,
                1,
                Instant.EPOCH,
                Actor.THE_CLOCK,
                year,
                DAY,
                new CalendarYear(year, Map.of(DayOfWeek.MONDAY, shifts), List.of(), List.of()));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({LedgerConfiguration.class, RulebookConfiguration.class})
    static class Application {}
}
