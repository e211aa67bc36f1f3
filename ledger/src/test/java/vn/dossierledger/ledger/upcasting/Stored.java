package vn.dossierledger.ledger.upcasting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import tools.jackson.databind.node.ObjectNode;
import vn.dossierledger.ledger.json.LedgerJson;

/** An event as a ledger holds it, read the way that every event is read. */
final class Stored {

    private Stored() {}

    static Object read(String type, String revision, String payload) {
        GenericDomainEventEntry<byte[]> row = new GenericDomainEventEntry<>(
                "Any",
                "any",
                0,
                "an-id",
                Instant.EPOCH,
                type,
                revision,
                payload.getBytes(StandardCharsets.UTF_8),
                LedgerJson.serializer().serialize(Map.of(), byte[].class).getData());
        return EventStreamUtils.upcastAndDeserializeDomainEvents(
                        Stream.of(row), LedgerJson.serializer(), Upcasters.chain())
                .next()
                .getPayload();
    }

    static ObjectNode json(String payload) {
        return (ObjectNode) LedgerJson.serializer().getObjectMapper().readTree(payload);
    }

    /** A file of {@code event-contracts}. */
    static String contract(String file) {
        try (var content = Stored.class.getResourceAsStream("/event-contracts/" + file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
