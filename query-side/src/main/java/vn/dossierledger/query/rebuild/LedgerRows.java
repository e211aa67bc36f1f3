package vn.dossierledger.query.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import vn.dossierledger.api.report.LedgerPlace;

/** Turns rows of the ledger into events: deserialized, in their newest revision. */
final class LedgerRows {

    /** The columns that are read, in this order. */
    static final String COLUMNS = "aggregate, sequence, id, recorded_at, type, payload, xid::text::bigint, position";

    private static final String TYPES = "select id, name, revision from ledger.event_type where name like ?";

    private final Serializer serializer;
    private final EventUpcaster upcasters;

    LedgerRows(Serializer serializer, EventUpcaster upcasters) {
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** The types of a kind of events, by their number. */
    static Map<Integer, SerializedType> types(Connection connection, String nameLike) throws SQLException {
        Map<Integer, SerializedType> types = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(TYPES)) {
            statement.setString(1, nameLike);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String revision = row.getString(3);
                    types.put(
                            row.getInt(1),
                            new SimpleSerializedType(row.getString(2), revision.isEmpty() ? null : revision));
                }
            }
        }
        return types;
    }

    /** Gives the events of one stream after the other, from rows in the order of stream and sequence. */
    void perStream(ResultSet rows, Map<Integer, SerializedType> types, Consumer<List<StoredFact>> stream)
            throws SQLException {
        String current = null;
        List<LedgerRow> own = new ArrayList<>();
        while (rows.next()) {
            String id = rows.getString(1);
            if (!id.equals(current) && !own.isEmpty()) {
                stream.accept(messages(own));
                own.clear();
            }
            current = id;
            own.add(row(rows, id, types.get(rows.getInt(5))));
        }
        if (!own.isEmpty()) {
            stream.accept(messages(own));
        }
    }

    private static LedgerRow row(ResultSet row, String id, SerializedType type) throws SQLException {
        return new LedgerRow(
                id,
                row.getLong(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                new LedgerPlace(row.getLong(7), row.getLong(8)),
                new SimpleSerializedObject<>(row.getBytes(6), byte[].class, type));
    }

    private List<StoredFact> messages(List<LedgerRow> rows) {
        Map<Long, LedgerPlace> places = new HashMap<>();
        rows.forEach(row -> places.put(row.sequence(), row.place()));
        List<StoredFact> stored = new ArrayList<>(rows.size());
        EventStreamUtils.upcastAndDeserializeDomainEvents(rows.stream(), serializer, upcasters)
                .forEachRemaining(
                        message -> stored.add(new StoredFact(message, places.get(message.getSequenceNumber()))));
        return stored;
    }
}
