package vn.dossierledger.ledger.eventstore;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/**
 * An event on its way into {@code ledger.event}. An event of no aggregate is a stream of its own, named by its id.
 *
 * @param metadata null when there is none
 */
record NewRow(
        EventType type,
        String aggregate,
        int sequence,
        UUID id,
        OffsetDateTime recordedAt,
        SerializedObject<byte[]> payload,
        SerializedObject<byte[]> metadata) {

    static NewRow of(EventMessage<?> event, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata =
                event.getMetaData().isEmpty() ? null : event.serializeMetaData(serializer, byte[].class);
        EventType type = EventType.of(event, payload.getType());
        String aggregate = event.getIdentifier();
        int sequence = 0;
        if (event instanceof DomainEventMessage<?> fact && type.belongsToAnAggregate()) {
            aggregate = fact.getAggregateIdentifier();
            sequence = Math.toIntExact(fact.getSequenceNumber());
        }
        OffsetDateTime recordedAt = event.getTimestamp().atOffset(ZoneOffset.UTC);
        return new NewRow(type, aggregate, sequence, id(event), recordedAt, payload, metadata);
    }

    private static UUID id(EventMessage<?> event) {
        try {
            return UUID.fromString(event.getIdentifier());
        } catch (IllegalArgumentException e) {
            throw new EventStoreException(
                    "An event's identifier is not a UUID: keep Axon's default IdentifierFactory.", e);
        }
    }
}
