package vn.dossierledger.ledger.eventstore;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the commits of this process until the horizon has passed them, and says so: here by the signal, to other processes by a notification. A
 * commit is not final while an older transaction runs; then the horizon is looked at again, first after a millisecond, later less often. Whatever
 * happens, the signal is also raised at intervals.
 */
final class HorizonWatch implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(HorizonWatch.class);

    private static final long NONE = Long.MAX_VALUE;
    /** Between two announcements: under load, readers take several commits at once. */
    private static final long REST = TimeUnit.MILLISECONDS.toNanos(2);

    private static final long SHORTEST_WAIT = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long LONGEST_WAIT = TimeUnit.MILLISECONDS.toNanos(250);

    private final HorizonQuery query;
    private final LedgerSignal signal;
    private final long poll;

    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    /** Committed transactions not announced yet lie between these two. Guarded by the lock. */
    private long lowest = NONE;

    private long highest;
    private boolean closed;

    private long raisedAt = System.nanoTime();
    private long lookedAt = raisedAt;
    /** 0 when nothing waits. */
    private volatile long heldSince;

    HorizonWatch(HorizonQuery query, LedgerSignal signal, Duration poll) {
        this.query = query;
        this.signal = signal;
        this.poll = poll.toNanos();
    }

    void committed(long transaction) {
        lock.lock();
        try {
            lowest = Math.min(lowest, transaction);
            highest = Math.max(highest, transaction);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** For how long a commit of this process has been waiting for an older transaction; zero when none waits. */
    Duration heldFor() {
        long since = heldSince;
        return since == 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
    }

    @Override
    public void run() {
        try {
            while (waitUntilDue()) {
                if (announced() || System.nanoTime() - raisedAt >= poll) {
                    signal.raise();
                    raisedAt = System.nanoTime();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the horizon has passed a commit that was not announced yet. */
    private boolean announced() {
        long pending = pending();
        if (pending == NONE) {
            return false;
        }
        lookedAt = System.nanoTime();
        try {
            long horizon = query.announceBelow(pending);
            if (horizon > pending) {
                settle(horizon);
                return true;
            }
        } catch (SQLException e) {
            LOG.debug("The commit horizon could not be read; trying again.", StorageFailures.withoutMessage(e));
        }
        heldSince = heldSince == 0 ? lookedAt : heldSince;
        return false;
    }

    private long pending() {
        lock.lock();
        try {
            return lowest;
        } finally {
            lock.unlock();
        }
    }

    /** What lies below the horizon had ended when the horizon was read: whoever looks now sees it. */
    private void settle(long horizon) {
        lock.lock();
        try {
            lowest = highest >= horizon ? Math.max(lowest, horizon) : NONE;
            heldSince = 0;
        } finally {
            lock.unlock();
        }
    }

    /** False when closed. */
    private boolean waitUntilDue() throws InterruptedException {
        lock.lock();
        try {
            long left = dueIn();
            while (!closed && left > 0) {
                changed.awaitNanos(left);
                left = dueIn();
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    private long dueIn() {
        long now = System.nanoTime();
        long untilPoll = raisedAt + poll - now;
        if (lowest == NONE) {
            return untilPoll;
        }
        long look = heldSince == 0 ? raisedAt + REST : lookedAt + backedOff(now);
        return Math.min(untilPoll, look - now);
    }

    /** A quarter of the time already waited. */
    private long backedOff(long now) {
        return Math.clamp((now - heldSince) / 4, SHORTEST_WAIT, LONGEST_WAIT);
    }
}
