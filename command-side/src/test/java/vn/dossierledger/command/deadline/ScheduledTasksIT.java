package vn.dossierledger.command.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dossierledger.embedded.SharedServers;
import vn.dossierledger.embedded.TestDatabase;
import vn.dossierledger.ledger.schema.LedgerMigrations;
import vn.dossierledger.ledger.schema.LedgerRole;
import vn.dossierledger.ledger.schema.Owner;

/** Two transactions at the same alarm, one always made to wait for the other. */
class ScheduledTasksIT {

    private static final Instant AT = Instant.parse("2026-09-14T01:00:00Z");
    private static final Alarm ALARM = new Alarm("H48.12-260914-0001", AT);

    private final TestDatabase database = SharedServers.newDatabase();
    private final DriverManagerDataSource asCommandSide =
            new DriverManagerDataSource(database.jdbcUrl(), LedgerRole.COMMAND.user(), "command");
    private final JdbcClient jdbc = JdbcClient.create(asCommandSide);
    private final JdbcClient owner =
            JdbcClient.create(new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password()));
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(asCommandSide));
    private final Alarms alarms = new Alarms(new ScheduledTasks(jdbc));

    @BeforeEach
    void migrate() {
        LedgerMigrations.migrate(
                new Owner(database.jdbcUrl(), database.user(), database.password()),
                Map.of(LedgerRole.COMMAND, "command"));
    }

    @Test
    void two_who_set_one_alarm_at_once_both_go_on_and_it_is_set_once() throws Exception {
        bothAtOnce(() -> alarms.set(ALARM));
        assertThat(set()).isEqualTo(1);
    }

    @Test
    void an_alarm_that_is_set_while_it_is_being_removed_after_it_rang_is_set_again() throws Exception {
        alarms.set(ALARM);
        bothAtOnce(() -> jdbc.sql("delete from ledger.scheduled_tasks where task_instance = ? and version = 1")
                .param(ALARM.id())
                .update());
        assertThat(set()).isEqualTo(1);
    }

    @Test
    void an_alarm_is_written_as_the_scheduler_itself_writes_one() {
        SchedulerClient.Builder.create(asCommandSide)
                .tableName("ledger.scheduled_tasks")
                .build()
                .scheduleIfNotExists(new TaskInstance<>(Alarms.OF_DOSSIERS, "the scheduler's"), AT);
        alarms.set(ALARM);
        assertThat(owner.sql("select to_jsonb(each) - 'task_instance' from ledger.scheduled_tasks each")
                        .query(String.class)
                        .set())
                .as("two rows, alike but for their ids")
                .hasSize(1);
        assertThat(set()).isEqualTo(2);
    }

    @Test
    void an_alarm_that_rings_now_is_left_to_ring() {
        alarms.set(ALARM);
        jdbc.sql("update ledger.scheduled_tasks set picked = true, picked_by = 'a node', version = 2")
                .update();
        transaction.executeWithoutResult(status -> alarms.set(ALARM));
        assertThat(owner.sql("select version from ledger.scheduled_tasks where picked")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    /** The first has done its part and not yet committed when the second sets the alarm, and commits when the database lets that one wait. */
    private void bothAtOnce(Runnable first) throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> second = transaction.execute(status -> {
                first.run();
                Future<?> begun = other.submit(() -> transaction.executeWithoutResult(also -> {
                    alarms.set(ALARM);
                    alarms.set(new Recount("H48.12-260914-0001", 2026, 2), AT);
                }));
                Awaitility.await().atMost(Duration.ofSeconds(60)).until(this::somebodyWaits);
                return begun;
            });
            second.get(60, TimeUnit.SECONDS);
        }
        assertThat(rows("calendar-changed")).as("the second went on after it").isEqualTo(1);
    }

    private boolean somebodyWaits() {
        return owner.sql("""
                        select exists (select from pg_locks join pg_stat_activity using (pid)
                                       where not granted and datname = current_database())""").query(Boolean.class).single();
    }

    private long set() {
        return rows(Alarms.OF_DOSSIERS);
    }

    private long rows(String task) {
        return owner.sql("select count(*) from ledger.scheduled_tasks where task_name = ? and not picked")
                .param(task)
                .query(Long.class)
                .single();
    }
}
