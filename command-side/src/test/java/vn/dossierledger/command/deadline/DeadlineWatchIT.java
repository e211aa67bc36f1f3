package vn.dossierledger.command.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.ApplicantKind;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.SubmittedComponent;
import vn.dossierledger.api.dossier.command.SubmitDossier;
import vn.dossierledger.api.incident.ConfirmOutage;
import vn.dossierledger.api.incident.EndOutage;
import vn.dossierledger.api.incident.IncidentKind;
import vn.dossierledger.api.incident.ReportIncident;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.rule.PublishPolicy;
import vn.dossierledger.api.rule.RuleIds;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.command.config.DeadlineConfiguration;
import vn.dossierledger.command.config.DossierConfiguration;
import vn.dossierledger.command.config.VoiceConfiguration;
import vn.dossierledger.command.rule.files.RuleConfiguration;
import vn.dossierledger.embedded.SharedServers;
import vn.dossierledger.embedded.TestDatabase;
import vn.dossierledger.ledger.config.LedgerConfiguration;
import vn.dossierledger.ledger.json.LedgerJson;
import vn.dossierledger.ledger.rulebook.RulebookConfiguration;
import vn.dossierledger.ledger.schema.LedgerMigrations;
import vn.dossierledger.ledger.schema.LedgerRole;
import vn.dossierledger.ledger.schema.Owner;
import vn.dossierledger.ledger.sealing.SealingConfiguration;

/** Two nodes on one database; the ledger's clock stands still until the test moves it. */
class DeadlineWatchIT {

    private static final Instant MONDAY_8 = Instant.parse("2026-09-14T01:00:00Z");
    private static final Instant TUESDAY_8 = Instant.parse("2026-09-15T01:00:00Z");
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(MONDAY_8);
    private static final Instant WEDNESDAY_8 = Instant.parse("2026-09-16T01:00:00Z");
    private static final Caller ADMIN = new Caller("admin", Set.of(Role.ADMIN), null, null, null);
    private static final String OUTAGE = "incident/1";
    private static final int DOSSIERS = 12;

    private final TestDatabase database = SharedServers.newDatabase();
    private final JdbcClient owner =
            JdbcClient.create(new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password()));

    @Test
    void each_missed_end_is_recorded_once_by_whichever_node_also_after_a_restart() {
        LedgerMigrations.migrate(
                new Owner(database.jdbcUrl(), database.user(), database.password()),
                Map.of(LedgerRole.COMMAND, "command"));
        NOW.set(MONDAY_8);
        try (ConfigurableApplicationContext one = node();
                ConfigurableApplicationContext other = node()) {
            for (int i = 0; i < DOSSIERS; i++) {
                CommandGateway commands = (i % 2 == 0 ? one : other).getBean(CommandGateway.class);
                commands.sendAndWait(birthRegistration(i));
            }
            until(() -> alarms() == DOSSIERS);
        }
        assertThat(recorded()).as("nothing is missed before its time").isEmpty();

        NOW.set(TUESDAY_8.plusSeconds(1));
        try (ConfigurableApplicationContext one = node();
                ConfigurableApplicationContext other = node()) {
            assertThat(one).isNotSameAs(other);
            until(() -> alarms() == 0);
        }
        assertThat(recorded()).hasSize(DOSSIERS).doesNotHaveDuplicates();
    }

    @Test
    void an_outage_that_excuses_moves_the_end_and_no_dossier_is_forgotten() {
        LedgerMigrations.migrate(
                new Owner(database.jdbcUrl(), database.user(), database.password()),
                Map.of(LedgerRole.COMMAND, "command"));
        NOW.set(MONDAY_8);
        try (ConfigurableApplicationContext node = node()) {
            CommandGateway commands = node.getBean(CommandGateway.class);
            commands.sendAndWait(outagesExcuse(node.getBean(Rulebook.class)));
            commands.sendAndWait(birthRegistration(1));
            until(() -> alarms() == 1);
            commands.sendAndWait(
                    new ReportIncident(OUTAGE, ADMIN, IncidentKind.SYSTEM_DOWN, Set.of("quangngai"), null, null));
            commands.sendAndWait(new ConfirmOutage(OUTAGE, null, ADMIN, null, null, null, null));

            NOW.set(TUESDAY_8.plusSeconds(1));
            Instant nextLook = NOW.get().plus(Duration.ofDays(1));
            until(() -> alarms() == 1 && !earliestAlarm().isBefore(nextLook));
            assertThat(recorded()).as("the clock stood still").isEmpty();

            NOW.set(TUESDAY_8.plusSeconds(10));
            commands.sendAndWait(new EndOutage(OUTAGE, null, ADMIN, TUESDAY_8));
            until(() -> alarms() == 2);
            NOW.set(WEDNESDAY_8.plusSeconds(1));
            until(() -> alarms() == 0);
        }
        assertThat(recorded()).as("late by the time after the outage").hasSize(1);
    }

    private static PublishPolicy outagesExcuse(Rulebook rulebook) {
        LocalDate today = LocalDate.of(2026, 9, 14);
        ObjectMapper json = LedgerJson.serializer().getObjectMapper();
        ObjectNode policy = json.valueToTree(
                rulebook.policy("quangngai", today).orElseThrow().content());
        policy.putObject("outageExcuses").put("value", true).put("article", "default: test");
        return new PublishPolicy(
                RuleIds.policy("quangngai"), ADMIN, "quangngai", today, json.treeToValue(policy, PolicyProfile.class));
    }

    private Instant earliestAlarm() {
        return owner.sql("select min(execution_time) from ledger.scheduled_tasks")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private ConfigurableApplicationContext node() {
        return new SpringApplicationBuilder(Node.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.datasource.url=" + database.jdbcUrl(),
                        "spring.datasource.username=" + LedgerRole.COMMAND.user(),
                        "spring.datasource.password=command",
                        "spring.main.banner-mode=off",
                        "db-scheduler.polling-interval=200ms",
                        "dossier.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
                .run();
    }

    private static SubmitDossier birthRegistration(int number) {
        return new SubmitDossier(
                "request-" + number,
                new Caller("onestop.quangngai", Set.of(Role.ONE_STOP), "quangngai", null, null),
                "quangngai",
                "birth-registration",
                Channel.COUNTER,
                new Applicant(ApplicantKind.CITIZEN, "Nguyễn Văn An", "0510900000" + number, null, null, null),
                "pseudonym-" + number,
                List.of(
                        new SubmittedComponent("declaration", "a-" + number, "hash"),
                        new SubmittedComponent("birth-notice", "b-" + number, "hash"),
                        new SubmittedComponent("parents-identity", "c-" + number, "hash")),
                null,
                null,
                null,
                null);
    }

    private long alarms() {
        return owner.sql("select count(*) from ledger.scheduled_tasks")
                .query(Long.class)
                .single();
    }

    /** The dossiers of all recorded ends, each as often as it was recorded. */
    private List<String> recorded() {
        return owner.sql("""
                        select aggregate from ledger.event join ledger.event_type on event_type.id = event.type
                        where event_type.name like '%.DeadlineMissed'""").query(String.class).list();
    }

    private static void until(Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(condition);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({
        LedgerConfiguration.class,
        SealingConfiguration.class,
        RulebookConfiguration.class,
        RuleConfiguration.class,
        DossierConfiguration.class,
        VoiceConfiguration.class,
        DeadlineConfiguration.class
    })
    static class Node {

        @Bean
        Clock ledgerClock() {
            InstantSource source = NOW::get;
            return source.withZone(WorkingCalendar.ZONE);
        }
    }
}
