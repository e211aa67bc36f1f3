package vn.dossierledger.ledger.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dossierledger.ledger.LedgerPositions;
import vn.dossierledger.ledger.LedgerProgress;

/**
 * Events in the tables of schema {@code ledger}. Appends join the current Spring transaction, or make one. Tracked reads take only what can no longer
 * change, so that no event is ever missed, whatever the order of commits, the clocks of the nodes or the jumps of the sequence.
 *
 * <p>There are no snapshots: a dossier has tens of events and loads in about a millisecond.
 */
public final class PostgresEventStorageEngine implements EventStorageEngine, LedgerProgress {

    /** Rows fetched at once by a tracked read. */
    static final int BATCH = 1000;

    private final DataSource dataSource;
    private final TransactionTemplate ownTransaction;
    private final Serializer serializer;
    private final EventUpcaster upcasters;
    private final CommitListener commits;
    private final EventAppender appender;
    private final EventReader reader;

    /**
     * Makes an engine on a database that {@code LedgerMigrations} has prepared.
     *
     * @param serializer for payload and metadata
     * @param upcasters applied to every event read
     * @param commits told of every commit of this process that has appended events
     */
    public PostgresEventStorageEngine(
            DataSource dataSource, Serializer serializer, EventUpcaster upcasters, CommitListener commits) {
        EventTypes types = new EventTypes();
        this.dataSource = dataSource;
        this.ownTransaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.serializer = serializer;
        this.upcasters = upcasters;
        this.commits = commits;
        this.appender = new EventAppender(types);
        this.reader = new EventReader(dataSource, types);
    }

    /**
     * Appends the events of one commit; the position of the last goes into the root unit of work as {@link LedgerPositions#LAST}.
     *
     * @throws org.axonframework.modelling.command.ConcurrencyException when one of the sequence numbers is taken
     * @throws org.axonframework.modelling.command.AggregateStreamCreationException when the streams to be started exist already
     * @throws EventStoreException when the database refuses for another reason; no message carries a value of an event
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            append(events);
        } else {
            ownTransaction.executeWithoutResult(transaction -> append(events));
        }
    }

    private void append(List<? extends EventMessage<?>> events) {
        List<NewRow> rows =
                events.stream().map(event -> NewRow.of(event, serializer)).toList();
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            HorizonToken last = appender.append(connection, rows);
            CurrentUnitOfWork.ifStarted(unit -> unit.root().resources().put(LedgerPositions.LAST, last.row()));
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    commits.committed(last.transaction());
                }
            });
        } catch (SQLException e) {
            throw StorageFailures.appending(events, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(
                reader.stream(aggregateIdentifier, firstSequenceNumber).stream(), serializer, upcasters);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return reader.lastSequence(aggregateIdentifier);
    }

    /** Everything final after the token, up to what is final when the last batch is read. Never blocks. */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(TrackingToken trackingToken, boolean mayBlock) {
        Stream<StoredEvent> rows = Stream.iterate(
                        reader.after(place(trackingToken), BATCH), batch -> !batch.isEmpty(), this::following)
                .flatMap(List::stream);
        return messages(rows);
    }

    private List<StoredEvent> following(List<StoredEvent> batch) {
        return batch.size() < BATCH ? List.of() : reader.after(batch.getLast().trackingToken(), BATCH);
    }

    /** One batch of what is final after a place. */
    Batch batchAfter(HorizonToken place) {
        List<StoredEvent> rows = reader.after(place, BATCH);
        HorizonToken end = rows.isEmpty() ? place : rows.getLast().trackingToken();
        return new Batch(messages(rows.stream()).toList(), end, rows.size() < BATCH);
    }

    private Stream<TrackedEventMessage<?>> messages(Stream<StoredEvent> rows) {
        return EventUtils.upcastAndDeserializeTrackedEvents(rows.map(StoredEvent::tracked), serializer, upcasters);
    }

    /** Always empty: every aggregate is rebuilt from all its events. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new EventStoreException(
                "This ledger keeps no snapshots: remove the snapshot trigger of " + snapshot.getType() + ".");
    }

    @Override
    public HorizonToken createTailToken() {
        return HorizonToken.TAIL;
    }

    /** The last final event, or null when there is none: then nothing is a replay. */
    @Override
    public TrackingToken createHeadToken() {
        return reader.head().orElse(null);
    }

    /** Just before the first final event recorded at or after the instant; the head when there is none. Reads from the beginning: for rare use. */
    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return reader.firstSince(dateTime)
                .map(first -> new HorizonToken(first.transaction(), first.row() - 1))
                .or(reader::head)
                .orElse(HorizonToken.TAIL);
    }

    @Override
    public boolean passed(TrackingToken readerToken, long position) {
        HorizonToken place = place(readerToken);
        return reader.atPosition(position).map(place::covers).orElse(false);
    }

    /** How far the commit horizon stays behind: for a gauge, an alarm, a health page. One short query. */
    public HorizonLag horizonLag() {
        return reader.lag();
    }

    /** The place of a token, also when it is wrapped by a replay or a merge. */
    static HorizonToken place(TrackingToken token) {
        TrackingToken lowest = WrappedToken.unwrapLowerBound(token);
        return lowest == null ? HorizonToken.TAIL : HorizonToken.TAIL.upperBound(lowest);
    }

    /**
     * A part of the reading order.
     *
     * @param events after upcasting: may be fewer than were read
     * @param end where the next part begins
     * @param last whether nothing final stood behind it
     */
    record Batch(List<TrackedEventMessage<?>> events, HorizonToken end, boolean last) {}
}
