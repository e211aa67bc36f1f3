package vn.dossierledger.command.deadline;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Alarms as rows of {@code ledger.scheduled_tasks}, in the form in which db-scheduler 16 writes a task without data that waits for its time.
 *
 * <p>db-scheduler itself looks for the row and then inserts it. Within a transaction of ours that is wrong twice: when somebody else has inserted it
 * in between, the duplicate key makes PostgreSQL give up the whole transaction; and when an alarm that has rung is just being removed, it is still
 * seen, and the new one is never set. So the row is inserted without looking: the database waits for whoever is at the same row, and then either
 * inserts or leaves it.
 */
public final class ScheduledTasks implements Schedule {

    private final JdbcClient jdbc;

    /** The tasks in this database. */
    public ScheduledTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the current transaction, or at once without one. */
    @Override
    public void add(String task, String instance, Instant at) {
        jdbc.sql("""
                        insert into ledger.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        values (?, ?, ?, false, 1)
                        on conflict (task_name, task_instance) do nothing""").params(task, instance, at.atOffset(ZoneOffset.UTC)).update();
    }
}
