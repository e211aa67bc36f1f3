package vn.dossierledger.ledger.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The dictionary {@code ledger.event_type}, held in memory: a few dozen entries that never change. */
final class EventTypes {

    private static final String FIND =
            "select min(id) from ledger.event_type where aggregate_type = ? and name = ? and revision = ?";
    private static final String ADD =
            "insert into ledger.event_type (aggregate_type, name, revision) values (?, ?, ?) returning id";
    private static final String ALL = "select id, aggregate_type, name, revision from ledger.event_type";

    private static final String NO_DATA = "02000";

    private final Map<EventType, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<Integer, EventType> types = new ConcurrentHashMap<>();

    /**
     * The number of a type; it gets one if it has none. Remembered only once committed: a number that was rolled back must never be used again.
     */
    int numberOf(EventType type, Connection connection) throws SQLException {
        Integer known = numbers.get(type);
        if (known != null) {
            return known;
        }
        Integer found = number(FIND, type, connection);
        int number = found != null ? found : number(ADD, type, connection);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                numbers.put(type, number);
            }
        });
        return number;
    }

    /** The type of a number found in a row. A number is never given twice, so it may be remembered at once. */
    EventType typeOf(int number, Connection connection) throws SQLException {
        EventType known = types.get(number);
        if (known == null) {
            load(connection);
            known = types.get(number);
        }
        if (known == null) {
            throw new SQLException("An event has a type that ledger.event_type does not list.", NO_DATA);
        }
        return known;
    }

    private void load(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ALL);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                types.put(rows.getInt(1), new EventType(rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
    }

    private static Integer number(String sql, EventType type, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, type.aggregateType());
            statement.setString(2, type.name());
            statement.setString(3, type.revision());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getObject(1, Integer.class);
            }
        }
    }
}
