package vn.dossierledger.ledger.eventstore;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** A row of {@code ledger.event}, as Axon wants to see it. */
final class StoredEvent implements TrackedEventData<byte[]>, DomainEventData<byte[]> {

    private static final byte[] NO_METADATA = "{}".getBytes(StandardCharsets.UTF_8);

    private final HorizonToken token;
    private final EventType type;
    private final String aggregate;
    private final long sequence;
    private final String id;
    private final Instant recordedAt;
    private final byte[] payload;
    private final byte[] metadata;

    StoredEvent(
            HorizonToken token,
            EventType type,
            String aggregate,
            long sequence,
            String id,
            Instant recordedAt,
            byte[] payload,
            byte[] metadata) {
        this.token = token;
        this.type = type;
        this.aggregate = aggregate;
        this.sequence = sequence;
        this.id = id;
        this.recordedAt = recordedAt;
        this.payload = payload;
        this.metadata = metadata == null ? NO_METADATA : metadata;
    }

    /** Axon tells an event of no aggregate by its class. */
    TrackedEventData<byte[]> tracked() {
        return type.belongsToAnAggregate() ? this : new OfNoAggregate(this);
    }

    @Override
    public HorizonToken trackingToken() {
        return token;
    }

    @Override
    public String getEventIdentifier() {
        return id;
    }

    @Override
    public Instant getTimestamp() {
        return recordedAt;
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(metadata, byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(payload, byte[].class, type.name(), type.revisionOrNull());
    }

    @Override
    public String getType() {
        return type.aggregateType();
    }

    @Override
    public String getAggregateIdentifier() {
        return aggregate;
    }

    @Override
    public long getSequenceNumber() {
        return sequence;
    }

    private record OfNoAggregate(StoredEvent event) implements TrackedEventData<byte[]> {

        @Override
        public HorizonToken trackingToken() {
            return event.trackingToken();
        }

        @Override
        public String getEventIdentifier() {
            return event.getEventIdentifier();
        }

        @Override
        public Instant getTimestamp() {
            return event.getTimestamp();
        }

        @Override
        public SerializedObject<byte[]> getMetaData() {
            return event.getMetaData();
        }

        @Override
        public SerializedObject<byte[]> getPayload() {
            return event.getPayload();
        }
    }
}
