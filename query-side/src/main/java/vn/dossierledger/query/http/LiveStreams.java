package vn.dossierledger.query.http;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.dossierledger.http.Obstacle;
import vn.dossierledger.http.ProblemException;
import vn.dossierledger.query.readmodels.Progress;

/**
 * Everybody who watches. One thread wakes them when a read model of this process has taken something in, and once a second anyway, since another
 * process may keep the read models up; a few others ask and tell, so that one slow client holds nobody up.
 */
@Component
class LiveStreams implements SmartLifecycle {

    /** Where a client goes on after a break. */
    static final String LAST_EVENT = "Last-Event-ID";

    private static final Logger LOG = LoggerFactory.getLogger(LiveStreams.class);
    private static final int MOST = 1_000;
    private static final int TELLERS = 4;
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
     * @throws ProblemException 503 when too many watch already
     */
    ResponseEntity<SseEmitter> open(Instant until, LiveSource source) {
        if (streams.size() >= MOST) {
            throw new ProblemException(Obstacle.UNAVAILABLE, List.of(), Map.of("Retry-After", "30"));
        }
        var stream = new LiveStream(until, source);
        try {
            stream.greet();
        } catch (IOException e) {
            throw new IllegalStateException("A stream that has not begun cannot be broken.", e);
        }
        streams.add(stream);
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Accel-Buffering", "no")
                .body(stream.emitter());
    }

    private void watch(CountDownLatch closing, ExecutorService tellers) {
        try {
            do {
                int step = progress.step();
                streams.removeIf(LiveStream::isOver);
                Instant now = clock.instant();
                streams.forEach(stream -> tellers.execute(() -> stream.look(now)));
                progress.awaitAfter(step, LOOK_EVERY_MILLIS);
            } while (!closing.await(BREATHE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RejectedExecutionException closed) {
            LOG.debug("Nobody is told any more: this process ends.", closed);
        }
    }

    @Override
    public synchronized void start() {
        var closing = new CountDownLatch(1);
        ExecutorService tellers = Executors.newFixedThreadPool(
                TELLERS, Thread.ofPlatform().name("live-", 0).daemon().factory());
        Thread.ofPlatform().name("live-watch").daemon().start(() -> watch(closing, tellers));
        running = new Running(closing, tellers);
    }

    /** Before the server waits for its last requests: these would not end by themselves. */
    @Override
    public synchronized void stop() {
        if (running != null) {
            running.closing().countDown();
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

    private record Running(CountDownLatch closing, ExecutorService tellers) {}
}
