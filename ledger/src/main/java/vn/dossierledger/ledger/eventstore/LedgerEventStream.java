package vn.dossierledger.ledger.eventstore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

/**
 * One reader's way through the ledger. It asks the database only when the signal says that there may be something, and wakes its reader by a callback.
 * Used by one thread, except for closing.
 */
final class LedgerEventStream implements TrackingEventStream {

    private static final long NEVER = -1;

    private final PostgresEventStorageEngine engine;
    private final LedgerSignal signal;
    private final Deque<TrackedEventMessage<?>> ahead = new ArrayDeque<>();
    private HorizonToken place;
    /** The count of the signal when the ledger was last found read to its end. */
    private long drainedAt = NEVER;

    private volatile Runnable callback;
    private volatile boolean closed;

    LedgerEventStream(PostgresEventStorageEngine engine, LedgerSignal signal, HorizonToken place) {
        this.engine = engine;
        this.signal = signal;
        this.place = place;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fetch();
        return Optional.ofNullable(ahead.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        fetch();
        long left = end - System.nanoTime();
        while (ahead.isEmpty() && left > 0 && !closed) {
            signal.await(drainedAt, left);
            fetch();
            left = end - System.nanoTime();
        }
        return !ahead.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            if (closed) {
                throw new NoSuchElementException("The stream is closed.");
            }
        }
        return ahead.remove();
    }

    /** Fetches until there is an event or the end: upcasters may leave nothing of a whole batch. */
    private void fetch() {
        long count = signal.count();
        while (ahead.isEmpty() && drainedAt != count && !closed) {
            PostgresEventStorageEngine.Batch batch = engine.batchAfter(place);
            ahead.addAll(batch.events());
            place = batch.end();
            if (batch.last()) {
                drainedAt = count;
            }
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable newCallback) {
        unsubscribe();
        callback = newCallback;
        signal.subscribe(newCallback);
        return true;
    }

    @Override
    public void close() {
        closed = true;
        unsubscribe();
    }

    private void unsubscribe() {
        Runnable old = callback;
        if (old != null) {
            signal.unsubscribe(old);
        }
    }
}
