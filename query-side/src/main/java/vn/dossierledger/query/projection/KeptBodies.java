package vn.dossierledger.query.projection;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/** Reads back what a read model keeps of its dossiers: JSON in column {@code body} of a table keyed by {@code dossier_code}. */
public final class KeptBodies {

    private static final String LOAD = "select dossier_code, body from %s where dossier_code = any(?)";
    private static final String LOCK = LOAD + " order by dossier_code for update";

    private KeptBodies() {}

    /**
     * What is kept of the given dossiers, by code; unknown ones are left out.
     *
     * @param table with its schema; never from outside
     */
    public static <S> Map<String, S> load(JdbcOperations jdbc, String table, Set<String> codes, Class<S> type) {
        return read(jdbc, LOAD.formatted(table), codes, type);
    }

    /** The same in the order of the codes; nobody else writes them for the rest of the current transaction. */
    public static <S> List<S> lock(JdbcOperations jdbc, String table, Collection<String> codes, Class<S> type) {
        return List.copyOf(read(jdbc, LOCK.formatted(table), codes, type).values());
    }

    private static <S> Map<String, S> read(JdbcOperations jdbc, String sql, Collection<String> codes, Class<S> type) {
        Map<String, S> found = new LinkedHashMap<>();
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setArray(1, connection.createArrayOf("text", codes.toArray()));
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.put(rows.getString(1), ViewJson.MAPPER.readValue(rows.getBytes(2), type));
                    }
                }
            }
            return null;
        });
        return found;
    }
}
