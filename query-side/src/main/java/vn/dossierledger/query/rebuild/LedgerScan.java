package vn.dossierledger.query.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedType;
import org.postgresql.PGStatement;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.ledger.eventstore.HorizonToken;
import vn.dossierledger.query.projection.Fact;

/**
 * Reads dossiers, each whole, up to a place in the reading order: what lies there is final. Uses the ledger's table of PostgreSQL
 * as it is; with Axon Server a read model is rebuilt by a replay.
 */
final class LedgerScan {

    private static final String DOSSIERS = "vn.dossierledger.api.dossier.event.%";

    private static final int FETCH = 2_000;
    /** Bytes then come as they are, and not as text of twice the length. */
    private static final int BINARY_FROM_THE_FIRST = -1;

    private static final String SCAN = "select " + LedgerRows.COLUMNS + " from ledger.event"
            + " where type = any (?) and (xid, position) <= (?::text::xid8, ?)";
    private static final String IN_ORDER = " order by aggregate, sequence";
    private static final String PART = " and abs(hashtext(aggregate)::bigint) % ? = ?";
    private static final String SOME = " and aggregate = any (?)";
    /** The first event of each: from one to the next in the index, however many events there are. */
    private static final String NEXT_CODES = "select aggregate from ledger.event where type = any (?)"
            + " and (xid, position) <= (?::text::xid8, ?) and sequence = 0 and aggregate > ? order by aggregate limit ?";

    private final DataSource dataSource;
    private final LedgerRows rows;

    LedgerScan(DataSource dataSource, LedgerRows rows) {
        this.dataSource = dataSource;
        this.rows = rows;
    }

    /** Gives the facts of one dossier after the other, for all dossiers of one of several equal parts. */
    void read(HorizonToken upTo, int parts, int part, Consumer<List<Fact>> dossier) {
        query(DOSSIERS, SCAN + PART + IN_ORDER, upTo, (statement, types) -> {
            statement.setInt(4, parts);
            statement.setInt(5, part);
            each(statement, types, stream -> dossier.accept(facts(stream)));
        });
    }

    /** The same for the given dossiers. */
    void read(HorizonToken upTo, Collection<String> codes, Consumer<List<Fact>> dossier) {
        stored(DOSSIERS, codes, upTo, stream -> dossier.accept(facts(stream)));
    }

    /** Gives the events of some kind of one stream after the other, for the given streams. */
    void some(String kind, Collection<String> ids, HorizonToken upTo, Consumer<List<DomainEventMessage<?>>> stream) {
        stored(kind, ids, upTo, events -> stream.accept(messages(events)));
    }

    private void stored(String kind, Collection<String> ids, HorizonToken upTo, Consumer<List<StoredFact>> stream) {
        query(kind, SCAN + SOME + IN_ORDER, upTo, (statement, types) -> {
            statement.setArray(4, statement.getConnection().createArrayOf("text", ids.toArray()));
            each(statement, types, stream);
        });
    }

    /** The same for all streams whose ids begin in one of some ways. */
    void streams(String kind, List<String> prefixes, HorizonToken upTo, Consumer<List<DomainEventMessage<?>>> stream) {
        String found = prefixes.stream().map(prefix -> "aggregate like ?").collect(Collectors.joining(" or "));
        query(kind, SCAN + " and (" + found + ")" + IN_ORDER, upTo, (statement, types) -> {
            for (int i = 0; i < prefixes.size(); i++) {
                statement.setString(4 + i, prefixes.get(i) + "%");
            }
            each(statement, types, events -> stream.accept(messages(events)));
        });
    }

    private void each(
            PreparedStatement statement, Map<Integer, SerializedType> types, Consumer<List<StoredFact>> stream)
            throws SQLException {
        try (ResultSet found = statement.executeQuery()) {
            rows.perStream(found, types, stream);
        }
    }

    private static List<Fact> facts(List<StoredFact> dossier) {
        return dossier.stream()
                .map(stored -> new Fact(
                        (DossierEvent) stored.message().getPayload(),
                        stored.message().getSequenceNumber(),
                        stored.message().getTimestamp(),
                        stored.place()))
                .toList();
    }

    private static List<DomainEventMessage<?>> messages(List<StoredFact> stream) {
        List<DomainEventMessage<?>> messages = new ArrayList<>(stream.size());
        stream.forEach(stored -> messages.add(stored.message()));
        return messages;
    }

    /** The next dossiers by code; fewer than asked for at the end. */
    List<String> codesAfter(HorizonToken upTo, String code, int most) {
        List<String> codes = new ArrayList<>();
        query(DOSSIERS, NEXT_CODES, upTo, (statement, types) -> {
            statement.setString(4, code);
            statement.setInt(5, most);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    codes.add(found.getString(1));
                }
            }
        });
        return codes;
    }

    private void query(String kind, String sql, HorizonToken upTo, Reading reading) {
        try (Connection connection = dataSource.getConnection()) {
            // A cursor lives in a transaction; it only reads and gets no number that others would wait for.
            connection.setAutoCommit(false);
            Map<Integer, SerializedType> types = LedgerRows.types(connection, kind);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.unwrap(PGStatement.class).setPrepareThreshold(BINARY_FROM_THE_FIRST);
                statement.setFetchSize(FETCH);
                statement.setArray(
                        1, connection.createArrayOf("int4", types.keySet().toArray()));
                statement.setString(2, Long.toUnsignedString(upTo.transaction()));
                statement.setLong(3, upTo.row());
                reading.from(statement, types);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new LedgerUnreadableException(e.getSQLState());
        }
    }

    private interface Reading {
        void from(PreparedStatement statement, Map<Integer, SerializedType> types) throws SQLException;
    }
}
