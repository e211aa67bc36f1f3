package vn.dossierledger.ledger.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes the events of one commit with one statement.
 *
 * <p>The reading order must keep the order within a dossier. A transaction may own an older number than the one that wrote the dossier's event before
 * it, when it has written something else first (say, an idempotency key) and then waited for the dossier. So a row takes the higher of its own
 * transaction's number and its predecessor's. Nothing final changes by that: a row below the horizon still belongs to an ended transaction, and every
 * row still to come belongs to one at or above the horizon.
 */
final class EventAppender {

    private static final int ROWS_PER_STATEMENT = 1000;
    private static final String INSERT =
            "insert into ledger.event (xid, recorded_at, sequence, type, id, aggregate, payload, metadata) values ";
    private static final String STARTING = "(pg_current_xact_id(), ?, ?, ?, ?, ?, ?, ?)";
    private static final String CONTINUING =
            "(greatest(pg_current_xact_id(), (select before.xid from ledger.event before"
                    + " where before.aggregate = ? and before.sequence = ?)), ?, ?, ?, ?, ?, ?, ?)";
    private static final String RETURNING = " returning xid, position";

    private final EventTypes types;

    EventAppender(EventTypes types) {
        this.types = types;
    }

    /** Appends within the transaction of the connection; returns the place of the last row in reading order. */
    HorizonToken append(Connection connection, List<NewRow> rows) throws SQLException {
        HorizonToken last = HorizonToken.TAIL;
        for (int from = 0; from < rows.size(); from += ROWS_PER_STATEMENT) {
            List<NewRow> part = rows.subList(from, Math.min(rows.size(), from + ROWS_PER_STATEMENT));
            last = last.upperBound(insert(connection, part));
        }
        return last;
    }

    private HorizonToken insert(Connection connection, List<NewRow> rows) throws SQLException {
        Map<String, Integer> firsts = firstSequences(rows);
        String sql = rows.stream()
                .map(row -> first(firsts, row) == 0 ? STARTING : CONTINUING)
                .collect(Collectors.joining(", ", INSERT, RETURNING));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Map<EventType, Integer> numbers = new HashMap<>();
            int parameter = 1;
            for (NewRow row : rows) {
                if (!numbers.containsKey(row.type())) {
                    numbers.put(row.type(), types.numberOf(row.type(), connection));
                }
                parameter = bind(statement, parameter, row, first(firsts, row), numbers.get(row.type()));
            }
            try (ResultSet written = statement.executeQuery()) {
                HorizonToken last = HorizonToken.TAIL;
                while (written.next()) {
                    last = last.upperBound(new HorizonToken(written.getLong(1), written.getLong(2)));
                }
                return last;
            }
        }
    }

    private static int bind(PreparedStatement statement, int parameter, NewRow row, int first, int type)
            throws SQLException {
        int next = parameter;
        if (first > 0) {
            statement.setString(next++, row.aggregate());
            statement.setInt(next++, first - 1);
        }
        statement.setObject(next++, row.recordedAt());
        statement.setInt(next++, row.sequence());
        statement.setInt(next++, type);
        statement.setObject(next++, row.id());
        statement.setString(next++, row.aggregate());
        statement.setBytes(next++, row.payload().getData());
        statement.setBytes(
                next++, row.metadata() == null ? null : row.metadata().getData());
        return next;
    }

    /** A statement does not see its own rows: each looks at what stood before the first of its stream. */
    private static Map<String, Integer> firstSequences(List<NewRow> rows) {
        Map<String, Integer> firsts = new HashMap<>();
        rows.forEach(row -> firsts.merge(row.aggregate(), row.sequence(), Math::min));
        return firsts;
    }

    private static int first(Map<String, Integer> firsts, NewRow row) {
        return firsts.getOrDefault(row.aggregate(), 0);
    }
}
