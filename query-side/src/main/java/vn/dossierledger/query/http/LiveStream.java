package vn.dossierledger.query.http;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.dossierledger.http.ProblemException;

/** One client that watches, as server-sent events. It ends when the client's token does. */
final class LiveStream {

    private static final Logger LOG = LoggerFactory.getLogger(LiveStream.class);
    /** Proxies take a connection that is silent for long for a dead one. */
    private static final long HEARTBEAT_NANOS = TimeUnit.SECONDS.toNanos(15);

    private static final long RECONNECT_MILLIS = 2_000;
    private static final long NEVER = 0;

    private final SseEmitter emitter = new SseEmitter(NEVER);
    private final String owner;
    private final Instant until;
    private final LiveSource source;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean over;
    private volatile long spoken = System.nanoTime();

    /** @param owner the account of whoever watches */
    LiveStream(String owner, Instant until, LiveSource source) {
        this.owner = owner;
        this.until = until;
        this.source = source;
        Runnable gone = () -> over = true;
        emitter.onCompletion(gone);
        emitter.onTimeout(gone);
        emitter.onError(failure -> gone.run());
    }

    SseEmitter emitter() {
        return emitter;
    }

    boolean isOver() {
        return over;
    }

    String owner() {
        return owner;
    }

    /**
     * Takes the stream for one look; nobody else looks until that look is done, so that no more than one waits for a client who does not read.
     *
     * @return false while another look is under way or waits for its turn, and when the stream is over
     */
    boolean claim() {
        return !over && busy.compareAndSet(false, true);
    }

    /** Says that it is there, so that the client need not wait for the first news to know. */
    void greet() throws IOException {
        emitter.send(SseEmitter.event().reconnectTime(RECONNECT_MILLIS).comment("live"));
    }

    /**
     * Looks for news, once it is claimed; what there is to say is said by a teller, who alone waits for the client.
     *
     * @param tellers as many as there are streams: none waits for another
     */
    void look(Instant now, Executor tellers) {
        words(now).ifPresentOrElse(tellers::execute, () -> busy.set(false));
    }

    private Optional<Runnable> words(Instant now) {
        if (!now.isBefore(until)) {
            return Optional.of(() -> end("token-expired"));
        }
        try {
            List<Live> news = source.next();
            return news.isEmpty() && !isSilent() ? Optional.empty() : Optional.of(() -> tellAndFree(news));
        } catch (ProblemException no) {
            return no.isPassing() ? Optional.empty() : Optional.of(() -> end("gone"));
        } catch (RuntimeException later) {
            // The read model does not answer for the moment; the next look asks again.
            LOG.debug("A stream could not look for news; it looks again.", later);
            return Optional.empty();
        }
    }

    private void tellAndFree(List<Live> news) {
        try {
            tell(news);
        } catch (IOException | IllegalStateException clientIsGone) {
            over = true;
        } finally {
            busy.set(false);
        }
    }

    private boolean isSilent() {
        return System.nanoTime() - spoken > HEARTBEAT_NANOS;
    }

    private void tell(List<Live> news) throws IOException {
        for (Live one : news) {
            emitter.send(
                    SseEmitter.event().id(one.id()).name(one.event()).data(one.data(), MediaType.APPLICATION_JSON));
            spoken = System.nanoTime();
        }
        if (isSilent()) {
            emitter.send(SseEmitter.event().comment("still here"));
            spoken = System.nanoTime();
        }
    }

    /** Ends it, and says why. */
    void end(String reason) {
        over = true;
        try {
            emitter.send(SseEmitter.event().name("end").data(Map.of("reason", reason), MediaType.APPLICATION_JSON));
            emitter.complete();
        } catch (IOException | IllegalStateException clientIsGone) {
            LOG.debug("A stream ended whose client had gone.", clientIsGone);
        }
    }
}
