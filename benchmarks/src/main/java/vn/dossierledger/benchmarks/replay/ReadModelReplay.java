package vn.dossierledger.benchmarks.replay;

import java.time.Duration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;

/** A read model of this ledger, emptied and built again by its own processor. */
final class ReadModelReplay implements Replay {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration LOOK_EVERY = Duration.ofMillis(5);

    private final StreamingEventProcessor processor;
    private final TrackingToken head;
    private final long events;

    /**
     * One read model, whose processor is stopped.
     *
     * @param head where the ledger ends
     * @param events how many lie before that
     */
    ReadModelReplay(StreamingEventProcessor processor, TrackingToken head, long events) {
        this.processor = processor;
        this.head = head;
        this.events = events;
    }

    @Override
    public String name() {
        return processor.getName() + ", replayed by its processor";
    }

    @Override
    public Outcome run() throws InterruptedException {
        processor.resetTokens();
        long begin = System.nanoTime();
        processor.start();
        try {
            while (!atHead()) {
                if (System.nanoTime() - begin > LONGEST.toNanos()) {
                    throw new IllegalStateException(
                            "The read model " + name() + " was not built within " + LONGEST.toMinutes() + " minutes.");
                }
                Thread.sleep(LOOK_EVERY);
            }
            return new Outcome(events, System.nanoTime() - begin);
        } finally {
            processor.shutDown();
        }
    }

    private boolean atHead() {
        var segments = processor.processingStatus().values();
        return !segments.isEmpty() && segments.stream().allMatch(this::atHead);
    }

    private boolean atHead(EventTrackerStatus segment) {
        if (segment.isErrorState()) {
            throw new IllegalStateException("The read model " + name() + " cannot be built.", segment.getError());
        }
        TrackingToken token = segment.getTrackingToken();
        return token != null && WrappedToken.unwrapLowerBound(token).covers(head);
    }
}
