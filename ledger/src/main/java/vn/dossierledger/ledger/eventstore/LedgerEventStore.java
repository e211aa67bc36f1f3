package vn.dossierledger.ledger.eventstore;

import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.monitoring.MessageMonitor;

/** The event store of a process: the engine, and streams that wake their readers within milliseconds of a commit. */
public final class LedgerEventStore extends AbstractEventStore {

    private final PostgresEventStorageEngine engine;
    private final WakeUp wakeUp;

    private LedgerEventStore(Parts parts, PostgresEventStorageEngine engine, WakeUp wakeUp) {
        super(parts);
        this.engine = engine;
        this.wakeUp = wakeUp;
    }

    /**
     * Makes the store.
     *
     * @param engine one that tells {@code wakeUp} of its commits
     */
    public static LedgerEventStore of(
            PostgresEventStorageEngine engine,
            WakeUp wakeUp,
            MessageMonitor<? super EventMessage<?>> monitor,
            EventBusSpanFactory spans) {
        Parts parts = new Parts();
        parts.storageEngine(engine).messageMonitor(monitor).spanFactory(spans);
        return new LedgerEventStore(parts, engine, wakeUp);
    }

    @Override
    public TrackingEventStream openStream(TrackingToken trackingToken) {
        return new LedgerEventStream(engine, wakeUp.signal(), PostgresEventStorageEngine.place(trackingToken));
    }

    private static final class Parts extends Builder {}
}
