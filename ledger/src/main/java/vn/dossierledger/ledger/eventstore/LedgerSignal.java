package vn.dossierledger.ledger.eventstore;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says that there may be new events to read. A reader notes the count before it looks: as long as the count stays, looking again is of no use.
 */
final class LedgerSignal {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerSignal.class);

    private final Lock lock = new ReentrantLock();
    private final Condition raised = lock.newCondition();
    private final Set<Runnable> subscribers = new CopyOnWriteArraySet<>();
    private final AtomicLong count = new AtomicLong();

    /** How often the signal was raised. */
    long count() {
        return count.get();
    }

    void raise() {
        lock.lock();
        try {
            count.incrementAndGet();
            raised.signalAll();
        } finally {
            lock.unlock();
        }
        subscribers.forEach(LedgerSignal::call);
    }

    /** Waits until the count differs from the one noted, at most for a time. */
    void await(long noted, long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (count.get() == noted && left > 0) {
                left = raised.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** From now on, every raise runs this. It must return at once. */
    void subscribe(Runnable subscriber) {
        subscribers.add(subscriber);
    }

    void unsubscribe(Runnable subscriber) {
        subscribers.remove(subscriber);
    }

    /** One subscriber that fails (a processor shutting down refuses work) must not keep the others asleep. */
    private static void call(Runnable subscriber) {
        try {
            subscriber.run();
        } catch (RuntimeException e) {
            LOG.debug("A reader of the ledger could not be woken; it looks again by itself.", e);
        }
    }
}
