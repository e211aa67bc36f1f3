package vn.dossierledger.query.http;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.http.Obstacle;
import vn.dossierledger.http.ProblemException;
import vn.dossierledger.query.readmodels.Progress;

/**
 * Everybody who watches. One thread wakes them when a read model of this process has taken something in, and once a second anyway, since another
 * process may keep the read models up; a few others ask, and only where there is something to tell a thread of its own tells it: a client who
 * does not read keeps that one waiting, and its own stream.
 */
@Component
class LiveStreams implements SmartLifecycle {

    /** Where a client goes on after a break. */
    static final String LAST_EVENT = "Last-Event-ID";

    private static final Logger LOG = LoggerFactory.getLogger(LiveStreams.class);
    private static final int MOST = 1_000;
    /** A place for every window that somebody has open, and none left for others' mischief. */
    static final int MOST_OF_ONE = 20;

    private static final int ASKERS = 4;
    private static final long LOOK_EVERY_MILLIS = 1_000;
    /** So that a busy ledger does not make every stream ask for every batch. */
    private static final long BREATHE_MILLIS = 100;

    private final Set<LiveStream> streams = ConcurrentHashMap.newKeySet();
    private final Progress progress;
    private final Clock clock;
    private Running running;

    LiveStreams(Progress progress, Clock ledgerClock) {
        this.progress = progress;
        this.clock = ledgerClock;
    }

    /**
     * Opens a stream.
     *
     * @param until when the caller's token expires
     * @throws ProblemException 503 when too many watch already, 429 when the caller watches too often
     */
    ResponseEntity<SseEmitter> open(Caller caller, Instant until, LiveSource source) {
        var stream = new LiveStream(caller.subject(), until, source);
        try {
            stream.greet();
        } catch (IOException e) {
            throw new IllegalStateException("A stream that has not begun cannot be broken.", e);
        }
        admit(stream);
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Accel-Buffering", "no")
                .body(stream.emitter());
    }

    private synchronized void admit(LiveStream stream) {
        if (streams.size() >= MOST) {
            throw new ProblemException(Obstacle.UNAVAILABLE, List.of(), Map.of("Retry-After", "30"));
        }
        long own = streams.stream()
                .filter(each -> !each.isOver() && each.owner().equals(stream.owner()))
                .count();
        if (own >= MOST_OF_ONE) {
            throw new ProblemException(Obstacle.TOO_MANY_REQUESTS, List.of(), Map.of("Retry-After", "30"));
        }
        streams.add(stream);
    }

    /** Lets every stream look once that has nothing left to do from the rounds before. */
    void round(Instant now, Executor askers, Executor tellers) {
        streams.removeIf(LiveStream::isOver);
        streams.stream().filter(LiveStream::claim).forEach(stream -> askers.execute(() -> stream.look(now, tellers)));
    }

    private void watch(Running running) {
        try {
            do {
                int step = progress.step();
                round(clock.instant(), running.askers(), running.tellers());
                progress.awaitAfter(step, LOOK_EVERY_MILLIS);
            } while (!running.closing().await(BREATHE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RejectedExecutionException closed) {
            LOG.debug("Nobody is told any more: this process ends.", closed);
        }
    }

    @Override
    public synchronized void start() {
        Running begun = new Running(
                new CountDownLatch(1),
                Executors.newFixedThreadPool(ASKERS, threads("live-ask-")),
                Executors.newCachedThreadPool(threads("live-tell-")));
        Thread.ofPlatform().name("live-watch").daemon().start(() -> watch(begun));
        running = begun;
    }

    private static ThreadFactory threads(String name) {
        return Thread.ofPlatform().name(name, 0).daemon().factory();
    }

    /** Before the server waits for its last requests: these would not end by themselves. */
    @Override
    public synchronized void stop() {
        if (running != null) {
            running.closing().countDown();
            running.askers().shutdown();
            running.tellers().shutdown();
            running = null;
        }
        streams.forEach(stream -> stream.end("closing"));
        streams.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    private record Running(CountDownLatch closing, ExecutorService askers, ExecutorService tellers) {}
}
