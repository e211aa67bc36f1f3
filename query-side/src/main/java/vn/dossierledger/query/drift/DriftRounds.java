package vn.dossierledger.query.drift;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;

/** Makes the rounds, one by one, as long as the process runs. */
final class DriftRounds implements SmartLifecycle {

    private final DriftDetector detector;
    private final Duration every;
    private ScheduledExecutorService rounds;
    private Future<?> next;

    /** @param every the rest between two rounds; with zero none is made */
    DriftRounds(DriftDetector detector, Duration every) {
        this.detector = detector;
        this.every = every;
    }

    @Override
    public synchronized void start() {
        if (!every.isZero()) {
            rounds = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("drift-", 0).factory());
            next = rounds.scheduleWithFixedDelay(
                    detector::round, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (rounds != null) {
            next.cancel(true);
            rounds.shutdownNow();
            rounds = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return rounds != null;
    }
}
