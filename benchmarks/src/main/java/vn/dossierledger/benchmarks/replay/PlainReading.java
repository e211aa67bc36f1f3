package vn.dossierledger.benchmarks.replay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import tools.jackson.databind.ObjectMapper;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.ledger.json.LedgerJson;

/** Reads every event of every dossier in the order of reading and parses its payload into its record; keeps nothing. One connection, one thread. */
final class PlainReading implements Replay {

    private static final int FETCHED_AT_ONCE = 1000;
    /** Bytes then come as they are, and not as text of twice the length. */
    private static final int BINARY_FROM_THE_FIRST = -1;

    private static final String TYPES = "select id, name from ledger.event_type where aggregate_type = 'Dossier'";
    private static final String ROWS =
            "select type, payload from ledger.event where type = any (?) order by xid, position";

    private final DataSource dataSource;
    private final ObjectMapper json = LedgerJson.serializer().getObjectMapper();

    PlainReading(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public String name() {
        return "plain JDBC read and JSON parse";
    }

    @Override
    public Outcome run() throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            Map<Integer, Class<? extends DossierEvent>> types = types(connection);
            long begin = System.nanoTime();
            long events = 0;
            try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
                statement.unwrap(PGStatement.class).setPrepareThreshold(BINARY_FROM_THE_FIRST);
                statement.setFetchSize(FETCHED_AT_ONCE);
                statement.setArray(
                        1, connection.createArrayOf("int4", types.keySet().toArray()));
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        DossierEvent event = json.readValue(row.getBytes(2), types.get(row.getInt(1)));
                        events += event.dossierCode().isEmpty() ? 0 : 1;
                    }
                }
            }
            connection.rollback();
            return new Outcome(events, System.nanoTime() - begin);
        }
    }

    private static Map<Integer, Class<? extends DossierEvent>> types(Connection connection)
            throws SQLException, ClassNotFoundException {
        Map<Integer, Class<? extends DossierEvent>> types = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(TYPES);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                types.put(row.getInt(1), Class.forName(row.getString(2)).asSubclass(DossierEvent.class));
            }
        }
        return types;
    }
}
