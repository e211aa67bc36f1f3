package vn.dossierledger.command.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.ApplicantKind;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.SubmittedComponent;
import vn.dossierledger.api.dossier.command.DeclineDossier;
import vn.dossierledger.api.dossier.command.ErasePersonalData;
import vn.dossierledger.api.dossier.command.ReopenDossier;
import vn.dossierledger.api.dossier.command.SubmitDossier;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.rejection.AlreadyErased;
import vn.dossierledger.api.rejection.ApplicantHasOpenDossiers;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.api.sealing.Sealed;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.command.config.DossierConfiguration;
import vn.dossierledger.command.rule.files.RuleConfiguration;
import vn.dossierledger.embedded.SharedServers;
import vn.dossierledger.embedded.TestDatabase;
import vn.dossierledger.ledger.config.LedgerConfiguration;
import vn.dossierledger.ledger.rulebook.RulebookConfiguration;
import vn.dossierledger.ledger.schema.LedgerMigrations;
import vn.dossierledger.ledger.schema.LedgerRole;
import vn.dossierledger.ledger.schema.Owner;
import vn.dossierledger.ledger.sealing.ApplicantKeys;
import vn.dossierledger.ledger.sealing.SealingConfiguration;

/** A person is forgotten in the very moment in which one of their dossiers begins, or goes on: one of the two waits for the other to commit. */
class ErasureRaceIT {

    private static final TestDatabase DATABASE = SharedServers.newDatabase();
    private static final JdbcClient OWNER =
            JdbcClient.create(new DriverManagerDataSource(DATABASE.jdbcUrl(), DATABASE.user(), DATABASE.password()));
    private static ConfigurableApplicationContext node;
    private static int people;

    private final Caller oneStop = new Caller("onestop.quangngai", Set.of(Role.ONE_STOP), "quangngai", null, null);
    private final String person = "pseudonym-" + ++people;

    @BeforeAll
    static void start() {
        LedgerMigrations.migrate(
                new Owner(DATABASE.jdbcUrl(), DATABASE.user(), DATABASE.password()),
                Map.of(LedgerRole.COMMAND, "command"));
        node = new SpringApplicationBuilder(Node.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.datasource.url=" + DATABASE.jdbcUrl(),
                        "spring.datasource.username=" + LedgerRole.COMMAND.user(),
                        "spring.datasource.password=command",
                        "spring.main.banner-mode=off",
                        "dossier.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
                .run();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void a_dossier_that_is_just_being_submitted_keeps_its_applicant() {
        String ended = ended();
        assertRefused(whileUncommitted(this::submit, () -> erase(ended)), new ApplicantHasOpenDossiers(1));
        assertThat(keys().open(applicant(newest()))).isPresent();
    }

    @Test
    void a_dossier_that_is_submitted_just_after_is_sealed_under_another_key() throws Exception {
        String ended = ended();
        whileUncommitted(() -> erase(ended), this::submit).get(60, TimeUnit.SECONDS);
        Sealed before = applicant(ended);
        Sealed after = applicant(newest());
        assertThat(after.key()).isNotEqualTo(before.key());
        assertThat(keys().open(before)).isEmpty();
        assertThat(keys().open(after))
                .hasValueSatisfying(text -> assertThat(text).contains("Nguyễn Văn An"));
    }

    @Test
    void a_dossier_that_is_just_being_reopened_keeps_its_applicant() {
        String ended = ended();
        String other = ended();
        assertRefused(whileUncommitted(() -> reopen(other), () -> erase(ended)), new ApplicantHasOpenDossiers(1));
    }

    @Test
    void nothing_is_reopened_just_after() {
        String ended = ended();
        String other = ended();
        assertRefused(whileUncommitted(() -> erase(ended), () -> reopen(other)), new AlreadyErased());
    }

    /** The second begins when the first is done and not committed; the first commits when the database lets the second wait. */
    private static Future<?> whileUncommitted(Runnable first, Runnable second) {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            return new TransactionTemplate(node.getBean(PlatformTransactionManager.class)).execute(status -> {
                first.run();
                Future<?> begun = other.submit(second);
                Awaitility.await().atMost(Duration.ofSeconds(60)).until(ErasureRaceIT::somebodyWaits);
                return begun;
            });
        }
    }

    private static boolean somebodyWaits() {
        return OWNER.sql("""
                        select exists (select from pg_locks join pg_stat_activity using (pid)
                                       where not granted and datname = current_database())""").query(Boolean.class).single();
    }

    private static void assertRefused(Future<?> asked, Rejection why) {
        assertThatThrownBy(() -> asked.get(60, TimeUnit.SECONDS))
                .cause()
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.rejection()).isEqualTo(why));
    }

    /** The code of a dossier that has ended. */
    private String ended() {
        submit();
        String code = newest();
        commands().sendAndWait(new DeclineDossier(code, null, oneStop, Confidential.of("Sai thẩm quyền")));
        return code;
    }

    private void submit() {
        commands()
                .sendAndWait(new SubmitDossier(
                        "request",
                        oneStop,
                        "quangngai",
                        "birth-registration",
                        Channel.COUNTER,
                        new Applicant(ApplicantKind.CITIZEN, "Nguyễn Văn An", "051090000001", null, null, null),
                        person,
                        List.of(
                                new SubmittedComponent("declaration", "a", "hash"),
                                new SubmittedComponent("birth-notice", "b", "hash"),
                                new SubmittedComponent("parents-identity", "c", "hash")),
                        null,
                        null,
                        null,
                        null));
    }

    private void erase(String code) {
        Caller admin = new Caller("ops.admin", Set.of(Role.ADMIN), null, null, null);
        commands().sendAndWait(new ErasePersonalData(code, null, admin, "Điều 16 Nghị định mẫu"));
    }

    private void reopen(String code) {
        Caller leader = new Caller("leader.quangngai", Set.of(Role.LEADER), "quangngai", null, null);
        commands().sendAndWait(new ReopenDossier(code, null, leader, Confidential.of("Nhầm"), "head.quangngai"));
    }

    private static String newest() {
        return OWNER.sql("select max(dossier_code) from ledger.dossier_of_key")
                .query(String.class)
                .single();
    }

    private static Sealed applicant(String code) {
        return ((DossierSubmitted)
                        node.getBean(EventStore.class).readEvents(code).next().getPayload())
                .applicant();
    }

    private static CommandGateway commands() {
        return node.getBean(CommandGateway.class);
    }

    private static ApplicantKeys keys() {
        return node.getBean(ApplicantKeys.class);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({
        LedgerConfiguration.class,
        SealingConfiguration.class,
        RulebookConfiguration.class,
        RuleConfiguration.class,
        DossierConfiguration.class
    })
    static class Node {

        @Bean
        Clock ledgerClock() {
            return Clock.system(WorkingCalendar.ZONE);
        }
    }
}
