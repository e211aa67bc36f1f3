package vn.dossierledger.query.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/** Reads back what a read model keeps of its dossiers: JSON in column {@code body} of a table keyed by {@code dossier_code}. */
public final class KeptBodies {

    private KeptBodies() {}

    /**
     * What is kept of the given dossiers, by code; unknown ones are left out.
     *
     * @param table with its schema; never from outside
     */
    public static <S> Map<String, S> load(JdbcOperations jdbc, String table, Set<String> codes, Class<S> type) {
        return jdbc.execute((ConnectionCallback<Map<String, S>>) connection -> load(connection, table, codes, type));
    }

    static <S> Map<String, S> load(Connection connection, String table, Set<String> codes, Class<S> type)
            throws SQLException {
        Map<String, S> found = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "select dossier_code, body from " + table + " where dossier_code = any(?)")) {
            statement.setArray(1, connection.createArrayOf("text", codes.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), ViewJson.MAPPER.readValue(rows.getBytes(2), type));
                }
            }
        }
        return found;
    }
}
