package vn.dossierledger.query.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads back what a read model keeps of its dossiers, where it also keeps whether they are open: JSON in column {@code body} of a table keyed
 * by {@code dossier_code}, with a column {@code open}.
 *
 * @param <S> what is kept of one dossier
 * @param table with its schema; never from outside
 * @param type of what is kept
 * @param code the code of the dossier
 */
public record OpenBodies<S>(String table, Class<S> type, Function<S, String> code) {

    private static final int PAGE = 500;

    /** Takes one page of bodies. */
    @FunctionalInterface
    public interface Page<S> {

        /** Called with at least one. */
        void take(Connection connection, List<S> bodies) throws SQLException;
    }

    /** What is kept of the given dossiers, by code; unknown ones are left out. */
    public Map<String, S> load(Connection connection, Set<String> codes) throws SQLException {
        return KeptBodies.load(connection, table, codes, type);
    }

    /** Gives out everything that is open, page by page. */
    public void each(Connection connection, Page<S> page) throws SQLException {
        List<S> bodies = after(connection, "");
        while (!bodies.isEmpty()) {
            page.take(connection, bodies);
            bodies = bodies.size() < PAGE ? List.of() : after(connection, code.apply(bodies.getLast()));
        }
    }

    private List<S> after(Connection connection, String last) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select body from " + table + " where open and dossier_code > ? order by dossier_code limit " + PAGE)) {
            statement.setString(1, last);
            return read(statement);
        }
    }

    private List<S> read(PreparedStatement statement) throws SQLException {
        List<S> bodies = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                bodies.add(ViewJson.MAPPER.readValue(rows.getBytes(1), type));
            }
        }
        return bodies;
    }
}
