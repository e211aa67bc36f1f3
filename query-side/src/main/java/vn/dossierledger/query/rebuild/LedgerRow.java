package vn.dossierledger.query.rebuild;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import vn.dossierledger.api.report.LedgerPlace;

/** An event of a dossier as it was read, as Axon's upcasters want to see it. */
record LedgerRow(
        String aggregate,
        long sequence,
        String id,
        Instant recordedAt,
        LedgerPlace place,
        SerializedObject<byte[]> payload)
        implements DomainEventData<byte[]> {

    /** Read models take nothing from an event's metadata. */
    private static final SerializedMetaData<byte[]> NO_METADATA =
            new SerializedMetaData<>("{}".getBytes(StandardCharsets.UTF_8), byte[].class);

    @Override
    public String getType() {
        return "Dossier";
    }

    @Override
    public String getAggregateIdentifier() {
        return aggregate;
    }

    @Override
    public long getSequenceNumber() {
        return sequence;
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
        return NO_METADATA;
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return payload;
    }
}
