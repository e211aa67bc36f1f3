package vn.dossierledger.command.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.node.ObjectNode;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.dossier.event.DeadlineMissed;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.ledger.json.LedgerJson;
import vn.dossierledger.ledger.upcasting.Upcasters;

/** A life as the ledger holds it: in the present form, and as older programs would have written it. */
final class StoredLife {

    private static final Jackson3Serializer JSON = LedgerJson.serializer();
    private static final byte[] NO_METADATA = "{}".getBytes(StandardCharsets.UTF_8);

    /** The clocks whose missed ends revision 1 knew. */
    private static final Set<ClockName> MISSED_OF_OLD =
            Set.of(ClockName.INTAKE, ClockName.FORWARD, ClockName.RESOLUTION);

    private final List<SerializedObject<byte[]>> present = new ArrayList<>();
    private final List<SerializedObject<byte[]>> older = new ArrayList<>();
    private boolean differs;

    void append(DossierEvent event) {
        SerializedObject<byte[]> row = JSON.serialize(event, byte[].class);
        present.add(row);
        if (event instanceof DeadlineMissed missed && MISSED_OF_OLD.contains(missed.clock())) {
            older.add(withoutHolder(row));
            differs = true;
        } else {
            older.add(row);
        }
    }

    /** Read as every event is read. */
    List<DossierEvent> read() {
        return read(present);
    }

    /** Whether an older program would have written anything of it in another way. */
    boolean differedOnce() {
        return differs;
    }

    /** What an older program wrote, read as every event is read. */
    List<DossierEvent> readFromOlderForms() {
        return read(older);
    }

    private static SerializedObject<byte[]> withoutHolder(SerializedObject<byte[]> row) {
        ObjectNode json = (ObjectNode) JSON.getObjectMapper().readTree(row.getData());
        json.remove("holder");
        byte[] older = JSON.getObjectMapper().writeValueAsBytes(json);
        return new SimpleSerializedObject<>(older, byte[].class, row.getType().getName(), "1");
    }

    private static List<DossierEvent> read(List<SerializedObject<byte[]>> rows) {
        Stream<DomainEventData<?>> stream = IntStream.range(0, rows.size()).mapToObj(i -> entry(i, rows.get(i)));
        return EventStreamUtils.upcastAndDeserializeDomainEvents(stream, JSON, Upcasters.chain())
                .asStream()
                .map(message -> (DossierEvent) message.getPayload())
                .toList();
    }

    private static DomainEventData<?> entry(int sequence, SerializedObject<byte[]> row) {
        return new GenericDomainEventEntry<>(
                "Dossier",
                Facts.CODE,
                sequence,
                Integer.toString(sequence),
                Instant.EPOCH,
                row.getType().getName(),
                row.getType().getRevision(),
                row.getData(),
                NO_METADATA);
    }
}
