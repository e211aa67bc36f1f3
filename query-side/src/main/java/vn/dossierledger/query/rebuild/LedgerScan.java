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
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.postgresql.PGStatement;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.report.LedgerPlace;
import vn.dossierledger.ledger.eventstore.HorizonToken;
import vn.dossierledger.query.projection.Fact;

/**
 * Reads a part of all dossiers, each whole, up to a place in the reading order: what lies there is final. Uses the ledger's table of PostgreSQL
 * as it is; with Axon Server a read model is rebuilt by a replay.
 */
final class LedgerScan {

    private static final int FETCH = 2_000;
    /** Bytes then come as they are, and not as text of twice the length. */
    private static final int BINARY_FROM_THE_FIRST = -1;

    private static final String TYPES =
            "select id, name, revision from ledger.event_type where name like 'vn.dossierledger.api.dossier.event.%'";
    private static final String SCAN = "select aggregate, sequence, id, recorded_at, type, payload,"
            + " xid::text::bigint, position from ledger.event"
            + " where type = any (?) and (xid, position) <= (?::text::xid8, ?)"
            + " and abs(hashtext(aggregate)::bigint) % ? = ? order by aggregate, sequence";

    private final DataSource dataSource;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    LedgerScan(DataSource dataSource, Serializer serializer, EventUpcaster upcasters) {
        this.dataSource = dataSource;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** Gives the facts of one dossier after the other. */
    void read(HorizonToken upTo, int parts, int part, Consumer<List<Fact>> dossier) {
        try (Connection connection = dataSource.getConnection()) {
            // A cursor lives in a transaction; it only reads and gets no number that others would wait for.
            connection.setAutoCommit(false);
            Map<Integer, SerializedType> types = types(connection);
            try (PreparedStatement statement = connection.prepareStatement(SCAN)) {
                statement.unwrap(PGStatement.class).setPrepareThreshold(BINARY_FROM_THE_FIRST);
                statement.setFetchSize(FETCH);
                statement.setArray(
                        1, connection.createArrayOf("int4", types.keySet().toArray()));
                statement.setString(2, Long.toUnsignedString(upTo.transaction()));
                statement.setLong(3, upTo.row());
                statement.setInt(4, parts);
                statement.setInt(5, part);
                try (ResultSet rows = statement.executeQuery()) {
                    perDossier(rows, types, dossier);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The ledger could not be read for a rebuild (SQL state " + e.getSQLState() + ").");
        }
    }

    private static Map<Integer, SerializedType> types(Connection connection) throws SQLException {
        Map<Integer, SerializedType> types = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(TYPES);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String revision = row.getString(3);
                types.put(
                        row.getInt(1),
                        new SimpleSerializedType(row.getString(2), revision.isEmpty() ? null : revision));
            }
        }
        return types;
    }

    private void perDossier(ResultSet rows, Map<Integer, SerializedType> types, Consumer<List<Fact>> dossier)
            throws SQLException {
        String current = null;
        List<LedgerRow> own = new ArrayList<>();
        while (rows.next()) {
            String code = rows.getString(1);
            if (!code.equals(current) && !own.isEmpty()) {
                dossier.accept(facts(own));
                own.clear();
            }
            current = code;
            own.add(row(rows, code, types.get(rows.getInt(5))));
        }
        if (!own.isEmpty()) {
            dossier.accept(facts(own));
        }
    }

    private static LedgerRow row(ResultSet row, String code, SerializedType type) throws SQLException {
        return new LedgerRow(
                code,
                row.getLong(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                new LedgerPlace(row.getLong(7), row.getLong(8)),
                new SimpleSerializedObject<>(row.getBytes(6), byte[].class, type));
    }

    private List<Fact> facts(List<LedgerRow> rows) {
        List<Fact> facts = new ArrayList<>(rows.size());
        Map<Long, LedgerPlace> places = new HashMap<>();
        rows.forEach(row -> places.put(row.sequence(), row.place()));
        EventStreamUtils.upcastAndDeserializeDomainEvents(rows.stream(), serializer, upcasters)
                .forEachRemaining(message -> facts.add(fact(message, places.get(message.getSequenceNumber()))));
        return facts;
    }

    private static Fact fact(DomainEventMessage<?> message, LedgerPlace place) {
        return new Fact(
                (DossierEvent) message.getPayload(), message.getSequenceNumber(), message.getTimestamp(), place);
    }
}
