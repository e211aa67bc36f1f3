package vn.dossierledger.query.rebuild;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.ledger.eventstore.HorizonToken;
import vn.dossierledger.query.projection.Fact;

/**
 * Reads a part of all dossiers, each whole, up to a place in the reading order: what lies there is final. Uses the ledger's table of PostgreSQL
 * as it is; with Axon Server a read model is rebuilt by a replay.
 */
final class LedgerScan {

    private static final int FETCH = 4_000;
    private static final String SCAN =
            "select e.aggregate, e.sequence, e.id, e.recorded_at, t.name, t.revision, e.payload"
                    + " from ledger.event e join ledger.event_type t on t.id = e.type"
                    + " where t.name like 'vn.dossierledger.api.dossier.event.%'"
                    + " and (e.xid, e.position) <= (?::text::xid8, ?) and abs(hashtext(e.aggregate)::bigint) % ? = ?"
                    + " order by e.aggregate, e.sequence";
    /** Read models take nothing from an event's metadata. */
    private static final byte[] NO_METADATA = "{}".getBytes(StandardCharsets.UTF_8);

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
            try (PreparedStatement statement = connection.prepareStatement(SCAN)) {
                statement.setFetchSize(FETCH);
                statement.setString(1, Long.toUnsignedString(upTo.transaction()));
                statement.setLong(2, upTo.row());
                statement.setInt(3, parts);
                statement.setInt(4, part);
                try (ResultSet rows = statement.executeQuery()) {
                    perDossier(rows, dossier);
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

    private void perDossier(ResultSet rows, Consumer<List<Fact>> dossier) throws SQLException {
        String current = null;
        List<GenericDomainEventEntry<byte[]>> entries = new ArrayList<>();
        while (rows.next()) {
            String code = rows.getString(1);
            if (!code.equals(current) && !entries.isEmpty()) {
                dossier.accept(facts(entries.stream()));
                entries.clear();
            }
            current = code;
            entries.add(new Stored(rows).entry());
        }
        if (!entries.isEmpty()) {
            dossier.accept(facts(entries.stream()));
        }
    }

    private List<Fact> facts(Stream<GenericDomainEventEntry<byte[]>> entries) {
        List<Fact> facts = new ArrayList<>();
        EventStreamUtils.upcastAndDeserializeDomainEvents(entries, serializer, upcasters)
                .forEachRemaining(message -> facts.add(fact(message)));
        return facts;
    }

    private static Fact fact(DomainEventMessage<?> message) {
        return new Fact((DossierEvent) message.getPayload(), message.getSequenceNumber(), message.getTimestamp());
    }

    private record Stored(ResultSet row) {
        GenericDomainEventEntry<byte[]> entry() throws SQLException {
            Instant recordedAt = row.getObject(4, OffsetDateTime.class).toInstant();
            String revision = row.getString(6);
            return new GenericDomainEventEntry<>(
                    "Dossier",
                    row.getString(1),
                    row.getLong(2),
                    row.getString(3),
                    recordedAt,
                    row.getString(5),
                    revision.isEmpty() ? null : revision,
                    row.getBytes(7),
                    NO_METADATA);
        }
    }
}
