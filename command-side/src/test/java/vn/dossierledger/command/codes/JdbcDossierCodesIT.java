package vn.dossierledger.command.codes;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dossierledger.api.policy.AuthorityProfile;
import vn.dossierledger.command.dossier.DossierCodes;
import vn.dossierledger.embedded.SharedServers;
import vn.dossierledger.embedded.TestDatabase;
import vn.dossierledger.ledger.schema.LedgerMigrations;
import vn.dossierledger.ledger.schema.LedgerRole;
import vn.dossierledger.ledger.schema.Owner;

class JdbcDossierCodesIT {

    private static final LocalDate DAY = LocalDate.of(2017, 4, 14);

    private static HikariDataSource pool;
    private static TransactionTemplate transaction;

    @BeforeAll
    static void prepare() {
        TestDatabase database = SharedServers.newDatabase();
        LedgerMigrations.migrate(
                new Owner(database.jdbcUrl(), database.user(), database.password()),
                Map.of(LedgerRole.COMMAND, "command"));
        pool = new HikariDataSource();
        pool.setJdbcUrl(database.jdbcUrl());
        pool.setUsername(LedgerRole.COMMAND.user());
        pool.setPassword("command");
        transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    private static AuthorityProfile unit(String code) {
        return new AuthorityProfile(
                "here", "Sở Nơi Này", "QN", code, "{unit}-{yyMMdd}-{n4}", List.of(), DAY, null, null);
    }

    /** As each node has it: events in the same database, so the caller's transaction is the one. */
    private static DossierCodes node() {
        return new JdbcDossierCodes(JdbcClient.create(pool), TransactionOperations.withoutTransaction());
    }

    @Test
    void two_hundred_submissions_at_once_on_two_nodes_get_two_hundred_codes() throws Exception {
        DossierCodes one = node();
        DossierCodes other = node();
        List<Callable<String>> submissions = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            DossierCodes codes = i % 2 == 0 ? one : other;
            submissions.add(() -> transaction.execute(status -> codes.next(unit("H48.12"), DAY)));
        }
        Set<String> drawn = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (Future<String> each : threads.invokeAll(submissions)) {
                drawn.add(each.get());
            }
        }
        assertThat(drawn).hasSize(200).contains("H48.12-170414-0001", "H48.12-170414-0200");
    }

    @Test
    void each_unit_and_each_day_counts_from_one() {
        assertThat(node().next(unit("A"), DAY)).isEqualTo("A-170414-0001");
        assertThat(node().next(unit("A"), DAY)).isEqualTo("A-170414-0002");
        assertThat(node().next(unit("B"), DAY)).isEqualTo("B-170414-0001");
        assertThat(node().next(unit("A"), DAY.plusDays(1))).isEqualTo("A-170415-0001");
    }

    @Test
    void a_submission_that_fails_leaves_no_gap() {
        transaction.executeWithoutResult(status -> {
            assertThat(node().next(unit("C"), DAY)).isEqualTo("C-170414-0001");
            status.setRollbackOnly();
        });
        assertThat(node().next(unit("C"), DAY)).isEqualTo("C-170414-0001");
    }

    @Test
    void beside_an_event_store_elsewhere_a_drawn_code_never_comes_back() {
        TransactionTemplate own = new TransactionTemplate(new DataSourceTransactionManager(pool));
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        DossierCodes codes = new JdbcDossierCodes(JdbcClient.create(pool), own);
        transaction.executeWithoutResult(status -> {
            assertThat(codes.next(unit("D"), DAY)).isEqualTo("D-170414-0001");
            status.setRollbackOnly();
        });
        assertThat(codes.next(unit("D"), DAY)).isEqualTo("D-170414-0002");
    }
}
