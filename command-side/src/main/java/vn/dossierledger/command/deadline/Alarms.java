package vn.dossierledger.command.deadline;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.List;

/** Alarms in {@code ledger.scheduled_tasks}, through db-scheduler: they survive restarts, and one node rings each. */
public final class Alarms {

    private static final String NAME = "end-of-clock";
    private static final Duration AGAIN_AFTER_FAILURE = Duration.ofSeconds(10);
    private static final Duration AGAIN_WHEN_EARLY = Duration.ofSeconds(1);

    private final SchedulerClient scheduler;

    /** Alarms that this process may set. */
    public Alarms(SchedulerClient scheduler) {
        this.scheduler = scheduler;
    }

    /** What this process does when an alarm rings. A failure rings it again, on whichever node. */
    public static Task<Void> ringing(WhenAnEndPassesThenRecordIt policy) {
        return Tasks.custom(NAME, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN_AFTER_FAILURE))
                .onDeadExecutionRevive()
                .execute((alarm, context) -> {
                    End end = End.parse(alarm.getId());
                    List<End> unsettled = policy.on(end);
                    Alarms alarms = new Alarms(context.getSchedulerClient());
                    unsettled.stream().filter(each -> !each.equals(end)).forEach(alarms::set);
                    return unsettled.contains(end) ? again() : new CompletionHandler.OnCompleteRemove<>();
                });
    }

    private static CompletionHandler<Void> again() {
        return (complete, alarm) ->
                alarm.reschedule(complete, complete.getTimeDone().plus(AGAIN_WHEN_EARLY));
    }

    /**
     * Sets an alarm, in the current transaction; does nothing when it is set, for which the scheduler looks first. One for an end that has passed rings
     * at once.
     */
    void set(End end) {
        scheduler.scheduleIfNotExists(new TaskInstance<>(NAME, end.id()), end.dueAt());
    }

    /** Lets alarms wait while a past is being told whose ends all lie behind us, as the demo does; they ring afterwards. */
    public static final class Silence {

        private final Scheduler scheduler;

        /** The alarms of this process. */
        public Silence(Scheduler scheduler) {
            this.scheduler = scheduler;
        }

        /** Does {@code act} without an alarm ringing on this node. */
        public void during(Runnable act) {
            scheduler.pause();
            try {
                act.run();
            } finally {
                scheduler.resume();
            }
        }
    }
}
