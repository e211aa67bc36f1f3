package vn.dossierledger.ledger.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Reads rows of {@code ledger.event}: one stream as the current transaction sees it, or all streams below the commit horizon. Below it lies what was
 * written by transactions older than the oldest one still running: no row can appear there any more.
 */
final class EventReader {

    private static final String ROW =
            "select xid, position, type, aggregate, sequence, id, recorded_at, payload, metadata from ledger.event ";
    static final String STREAM = ROW + "where aggregate = ? and sequence >= ? order by sequence";
    private static final String LAST_SEQUENCE = "select max(sequence) from ledger.event where aggregate = ?";

    private static final String HORIZON = "pg_snapshot_xmin(pg_current_snapshot())";
    static final String AFTER =
            ROW + "where (xid, position) > (?::xid8, ?) and xid < " + HORIZON + " order by xid, position limit ";
    private static final String PLACE = "select xid, position from ledger.event where ";
    private static final String HEAD = PLACE + "xid < " + HORIZON + " order by xid desc, position desc limit 1";
    private static final String FIRST_SINCE =
            PLACE + "recorded_at >= ? and xid < " + HORIZON + " order by xid, position limit 1";
    private static final String AT_POSITION = PLACE + "position = ?";
    private static final String LAG = "select (select count(*) from ledger.event where xid >= " + HORIZON + "),"
            + " (pg_snapshot_xmax(pg_current_snapshot())::text::bigint - " + HORIZON + "::text::bigint)";

    private final DataSource dataSource;
    private final EventTypes types;

    EventReader(DataSource dataSource, EventTypes types) {
        this.dataSource = dataSource;
        this.types = types;
    }

    /** One stream, within the current transaction if there is one: it sees its own appends. */
    List<StoredEvent> stream(String aggregate, long firstSequence) {
        return inCurrentTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(STREAM)) {
                statement.setString(1, aggregate);
                statement.setLong(2, firstSequence);
                return rows(statement, connection);
            }
        });
    }

    Optional<Long> lastSequence(String aggregate) {
        return inCurrentTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(LAST_SEQUENCE)) {
                statement.setString(1, aggregate);
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    return Optional.ofNullable(rows.getObject(1, Integer.class)).map(Integer::longValue);
                }
            }
        });
    }

    /** The next events in reading order, at most {@code limit}. */
    List<StoredEvent> after(HorizonToken token, int limit) {
        return inFreshSnapshot(connection -> {
            // The limit is part of the text, so that a plan made once still knows that few rows are wanted and walks
            // the index.
            try (PreparedStatement statement = connection.prepareStatement(AFTER + limit)) {
                statement.setObject(1, Long.toString(token.transaction()), Types.OTHER);
                statement.setLong(2, token.row());
                return rows(statement, connection);
            }
        });
    }

    /** The last final event. */
    Optional<HorizonToken> head() {
        return inFreshSnapshot(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(HEAD)) {
                return place(statement);
            }
        });
    }

    /** The first final event, in reading order, recorded at or after an instant. No index serves this: it walks from the beginning. */
    Optional<HorizonToken> firstSince(Instant instant) {
        return inFreshSnapshot(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(FIRST_SINCE)) {
                statement.setObject(1, instant.atOffset(ZoneOffset.UTC));
                return place(statement);
            }
        });
    }

    Optional<HorizonToken> atPosition(long position) {
        return inFreshSnapshot(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(AT_POSITION)) {
                statement.setLong(1, position);
                return place(statement);
            }
        });
    }

    HorizonLag lag() {
        return inFreshSnapshot(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(LAG);
                    ResultSet row = statement.executeQuery()) {
                row.next();
                return new HorizonLag(row.getLong(1), row.getLong(2));
            }
        });
    }

    private List<StoredEvent> rows(PreparedStatement statement, Connection connection) throws SQLException {
        List<StoredEvent> events = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                events.add(new StoredEvent(
                        new HorizonToken(row.getLong(1), row.getLong(2)),
                        types.typeOf(row.getInt(3), connection),
                        row.getString(4),
                        row.getInt(5),
                        row.getString(6),
                        row.getObject(7, OffsetDateTime.class).toInstant(),
                        row.getBytes(8),
                        row.getBytes(9)));
            }
        }
        return events;
    }

    private static Optional<HorizonToken> place(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(new HorizonToken(row.getLong(1), row.getLong(2))) : Optional.empty();
        }
    }

    private <T> T inCurrentTransaction(Reading<T> reading) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return reading.from(connection);
        } catch (SQLException e) {
            throw StorageFailures.reading(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** A connection of its own and no transaction around it, so that each statement sees the horizon as it is now. */
    private <T> T inFreshSnapshot(Reading<T> reading) {
        try (Connection connection = dataSource.getConnection()) {
            if (!connection.getAutoCommit()) {
                connection.setAutoCommit(true);
            }
            return reading.from(connection);
        } catch (SQLException e) {
            throw StorageFailures.reading(e);
        }
    }

    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }
}
