package vn.dossierledger.ledger.eventstore;

import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes the readers of the ledger in this process: after its own commits, and after those of other processes. Two threads, and one connection of the
 * pool for as long as anybody reads. Close it before the pool.
 */
public final class WakeUp implements CommitListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WakeUp.class);
    /** The net, should a notification be lost. */
    private static final Duration POLL = Duration.ofSeconds(1);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final LedgerSignal signal = new LedgerSignal();
    private final Notifications notifications;
    private final HorizonWatch watch;
    private final Thread watching;
    private final Thread listening;
    private boolean watchStarted;
    private boolean listenStarted;

    /** Nothing runs until the first commit or the first reader. */
    public WakeUp(DataSource dataSource) {
        this(dataSource, POLL);
    }

    /** With a poll of its own, for tests that want to see that nothing depends on it. */
    WakeUp(DataSource dataSource, Duration poll) {
        notifications = new Notifications(dataSource, signal);
        watch = new HorizonWatch(new HorizonQuery(dataSource, notifications), signal, poll);
        watching = Thread.ofPlatform().daemon().name("ledger-horizon").unstarted(watch);
        listening = Thread.ofPlatform().daemon().name("ledger-listener").unstarted(notifications);
    }

    @Override
    public void committed(long transaction) {
        watch.committed(transaction);
        startWatching();
    }

    /** The signal for a reader. */
    synchronized LedgerSignal signal() {
        startWatching();
        if (!listenStarted) {
            listenStarted = true;
            listening.start();
        }
        return signal;
    }

    /**
     * For how long the latest events of this process have been waiting to become readable, because an older transaction is still open. Zero in good
     * health; more than a few seconds is an alarm.
     */
    public Duration heldFor() {
        return watch.heldFor();
    }

    @Override
    public synchronized void close() {
        notifications.close();
        watch.close();
        join(listenStarted, listening);
        join(watchStarted, watching);
        listenStarted = true;
        watchStarted = true;
    }

    private synchronized void startWatching() {
        if (!watchStarted) {
            watchStarted = true;
            watching.start();
        }
    }

    private static void join(boolean started, Thread thread) {
        try {
            if (started && !thread.join(PATIENCE)) {
                LOG.warn(
                        "{} did not end within {} seconds; it ends with the process.",
                        thread.getName(),
                        PATIENCE.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
