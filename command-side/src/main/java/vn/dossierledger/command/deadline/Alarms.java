package vn.dossierledger.command.deadline;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Alarms in {@code ledger.scheduled_tasks}, through db-scheduler: they survive restarts, and one node rings each. A dossier needs
 * one at a time, for the next thing that may come of itself; when it rings, the one after it is set.
 */
public final class Alarms {

    /** Stored with every alarm. */
    static final String OF_DOSSIERS = "end-of-clock";

    private static final String OF_CALENDARS = "calendar-changed";
    private static final Duration AGAIN_AFTER_FAILURE = Duration.ofSeconds(10);
    private static final Duration AGAIN_WHEN_EARLY = Duration.ofSeconds(1);

    private final Schedule schedule;

    /** Alarms that are written down there. */
    public Alarms(Schedule schedule) {
        this.schedule = schedule;
    }

    /** What this process does when the alarm of a dossier rings. A failure rings it again, on whichever node. */
    public Task<Void> ringing(WhenAnAlarmRingsThenAskTheDossier policy) {
        return Tasks.custom(OF_DOSSIERS, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN_AFTER_FAILURE))
                .onDeadExecutionRevive()
                .execute((alarm, context) -> {
                    Optional<Alarm> next = policy.on(Alarm.dossierOf(alarm.getId()));
                    boolean early =
                            next.filter(each -> each.id().equals(alarm.getId())).isPresent();
                    if (early) {
                        return again();
                    }
                    next.ifPresent(this::set);
                    return new CompletionHandler.OnCompleteRemove<>();
                });
    }

    /** What this process does when a calendar changed. A failure rings again, such as that this node has not yet heard of it. */
    public Task<Void> counting(WhenACalendarChangesThenCountAgain.Counting policy) {
        return Tasks.custom(OF_CALENDARS, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN_AFTER_FAILURE))
                .onDeadExecutionRevive()
                .execute((alarm, context) -> {
                    policy.on(Recount.parse(alarm.getId())).ifPresent(this::set);
                    return new CompletionHandler.OnCompleteRemove<>();
                });
    }

    private static CompletionHandler<Void> again() {
        return (complete, alarm) ->
                alarm.reschedule(complete, complete.getTimeDone().plus(AGAIN_WHEN_EARLY));
    }

    /** Sets an alarm; does nothing when it is set. */
    void set(Alarm alarm) {
        schedule.add(OF_DOSSIERS, alarm.id(), alarm.at());
    }

    /** As {@link #set(Alarm)}, for one that is to ring soon; {@code since} is an instant that has passed. */
    void set(Recount recount, Instant since) {
        schedule.add(OF_CALENDARS, recount.id(), since);
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
