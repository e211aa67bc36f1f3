package vn.dossierledger.command.config;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import vn.dossierledger.command.idempotency.GivenAnswers;

/** Forgets idempotency keys that are older than promised, now and then; several nodes may do so at once. */
final class OldKeys implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OldKeys.class);

    private final GivenAnswers answers;
    private final Duration every;
    private ScheduledExecutorService cleaner;

    OldKeys(GivenAnswers answers, Duration every) {
        this.answers = answers;
        this.every = every;
    }

    @Override
    public synchronized void start() {
        cleaner = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("old-idempotency-keys").daemon().factory());
        var unused =
                cleaner.scheduleWithFixedDelay(this::forget, every.toSeconds(), every.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public synchronized void stop() {
        cleaner.shutdownNow();
        cleaner = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return cleaner != null;
    }

    private void forget() {
        try {
            LOG.debug("Forgot {} old idempotency keys", answers.forgetOld());
        } catch (DataAccessException later) {
            LOG.warn(
                    "Old idempotency keys could not be deleted ({}); the next try is in {}. If this goes on, look at the"
                            + " database.",
                    later.getClass().getSimpleName(),
                    every);
        }
    }
}
