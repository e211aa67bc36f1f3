package vn.dossierledger.ledger.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.sealing.Sealed;
import vn.dossierledger.embedded.SharedServers;
import vn.dossierledger.embedded.TestDatabase;
import vn.dossierledger.ledger.schema.LedgerMigrations;
import vn.dossierledger.ledger.schema.LedgerRole;
import vn.dossierledger.ledger.schema.Owner;

class ApplicantKeysIT {

    private static final String CLEAR = "Nguyễn Văn Đường, 12 Lê Lợi";
    private static final MasterKey MASTER = MasterKey.parse(MasterKeyTest.GOOD);

    private static HikariDataSource commandSide;
    private static HikariDataSource querySide;

    private final AtomicLong nanos = new AtomicLong();

    @BeforeAll
    static void prepare() {
        TestDatabase database = SharedServers.newDatabase();
        LedgerMigrations.migrate(
                new Owner(database.jdbcUrl(), database.user(), database.password()),
                Map.of(LedgerRole.COMMAND, "command", LedgerRole.QUERY, "query"));
        commandSide = pool(database, LedgerRole.COMMAND, "command");
        querySide = pool(database, LedgerRole.QUERY, "query");
    }

    @AfterAll
    static void close() {
        commandSide.close();
        querySide.close();
    }

    private static HikariDataSource pool(TestDatabase database, LedgerRole role, String password) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.jdbcUrl());
        pool.setUsername(role.user());
        pool.setPassword(password);
        return pool;
    }

    private ApplicantKeys keys(HikariDataSource pool) {
        return new JdbcApplicantKeys(JdbcClient.create(pool), MASTER, nanos::get);
    }

    @Test
    void what_one_side_seals_the_other_opens() {
        ApplicantKeys command = keys(commandSide);
        String key = command.keyFor("pseudonym-1");
        Sealed sealed = command.seal(key, CLEAR);
        assertThat(command.keyFor("pseudonym-1")).isEqualTo(key);
        assertThat(keys(querySide).open(sealed)).contains(CLEAR);
        assertThat(keys(commandSide).open(sealed)).contains(CLEAR);
    }

    @Test
    void the_same_text_is_sealed_differently_every_time_and_never_in_the_clear() {
        ApplicantKeys command = keys(commandSide);
        String key = command.keyFor("pseudonym-2");
        Sealed once = command.seal(key, CLEAR);
        assertThat(command.seal(key, CLEAR)).isNotEqualTo(once);
        assertThat(new String(Base64.getDecoder().decode(once.text()), StandardCharsets.UTF_8))
                .doesNotContain("Nguy", "Lê Lợi");
        assertThat(once).hasToString("Sealed[" + key + "]");
    }

    @Test
    void erasing_the_key_erases_all_that_was_sealed_under_it() {
        ApplicantKeys command = keys(commandSide);
        ApplicantKeys query = keys(querySide);
        String key = command.keyFor("pseudonym-3");
        Sealed sealed = command.seal(key, CLEAR);
        assertThat(query.open(sealed)).contains(CLEAR);

        command.erase(key);

        assertThat(command.open(sealed)).isEmpty();
        assertThat(keys(querySide).open(sealed)).isEmpty();
        nanos.addAndGet(Duration.ofMinutes(1).toNanos() + 1);
        assertThat(query.open(sealed))
                .as("another node forgets within a minute")
                .isEmpty();
        assertThatThrownBy(() -> command.seal(key, CLEAR))
                .isInstanceOf(SealingException.class)
                .hasMessageContaining("erased")
                .hasMessageNotContaining("Nguyễn");
        assertThat(command.keyFor("pseudonym-3"))
                .as("a new dossier begins anew")
                .isNotEqualTo(key);
    }

    @Test
    void a_changed_text_or_another_master_key_is_noticed() {
        ApplicantKeys command = keys(commandSide);
        Sealed sealed = command.seal(command.keyFor("pseudonym-4"), CLEAR);
        byte[] bytes = Base64.getDecoder().decode(sealed.text());
        bytes[bytes.length - 1] ^= 1;
        Sealed changed = new Sealed(sealed.key(), Base64.getEncoder().encodeToString(bytes));
        assertThatThrownBy(() -> command.open(changed)).isInstanceOf(SealingException.class);
        Sealed cut = new Sealed(sealed.key(), "AAAA");
        assertThatThrownBy(() -> command.open(cut)).isInstanceOf(SealingException.class);

        byte[] other = new byte[32];
        other[31] = 1;
        ApplicantKeys stranger = new JdbcApplicantKeys(
                JdbcClient.create(commandSide),
                MasterKey.parse(Base64.getEncoder().encodeToString(other)),
                nanos::get);
        assertThatThrownBy(() -> stranger.open(sealed))
                .isInstanceOf(SealingException.class)
                .hasMessageContaining("master key")
                .hasMessageNotContaining("Nguyễn");
    }

    @Test
    void a_text_does_not_open_under_the_key_of_somebody_else() {
        ApplicantKeys command = keys(commandSide);
        Sealed sealed = command.seal(command.keyFor("pseudonym-5"), CLEAR);
        Sealed moved = new Sealed(command.keyFor("pseudonym-6"), sealed.text());
        assertThatThrownBy(() -> command.open(moved)).isInstanceOf(SealingException.class);
    }

    @Test
    void many_at_once_make_one_key() throws Exception {
        ApplicantKeys command = keys(commandSide);
        List<Callable<String>> askers = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            askers.add(() -> command.keyFor("pseudonym-7"));
        }
        Set<String> made = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (Future<String> each : threads.invokeAll(askers)) {
                made.add(each.get());
            }
        }
        assertThat(made).hasSize(1);
    }

    @Test
    void the_query_side_can_neither_make_nor_erase_a_key() {
        String key = keys(commandSide).keyFor("pseudonym-8");
        assertThatThrownBy(() -> keys(querySide).keyFor("pseudonym-9")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> keys(querySide).erase(key)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobody_changes_a_key() throws Exception {
        try (Connection connection = commandSide.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update ledger.applicant_key set applicant = 'x'"))
                    .hasMessageContaining("permission denied");
        }
    }
}
