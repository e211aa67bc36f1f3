package vn.dossierledger.query.deadlines;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import vn.dossierledger.query.projection.Folded;
import vn.dossierledger.query.projection.ViewJson;
import vn.dossierledger.query.projection.Views;

/** What is kept of every dossier's clocks while this read model follows the ledger. */
final class Clocks implements Views<ClocksBody> {

    private static final int PAGE = 500;
    private static final String LOAD = "select body from views.dossier_clocks where dossier_code = any(?)";
    private static final String OPEN_AFTER = "select body from views.dossier_clocks where open and dossier_code > ?"
            + " order by dossier_code limit " + PAGE;

    private final JdbcOperations jdbc;
    private final Derivations derivations;

    Clocks(JdbcOperations jdbc, Derivations derivations) {
        this.jdbc = jdbc;
        this.derivations = derivations;
    }

    @Override
    public Map<String, ClocksBody> load(Set<String> codes) {
        Map<String, ClocksBody> found = new HashMap<>();
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            try (PreparedStatement statement = connection.prepareStatement(LOAD)) {
                statement.setArray(1, connection.createArrayOf("text", codes.toArray()));
                bodies(statement).forEach(body -> found.put(body.code, body));
            }
            return null;
        });
        return found;
    }

    Optional<ClocksBody> find(String code) {
        return Optional.ofNullable(load(Set.of(code)).get(code));
    }

    private static List<ClocksBody> bodies(PreparedStatement statement) throws SQLException {
        List<ClocksBody> bodies = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                bodies.add(ViewJson.MAPPER.readValue(rows.getBytes(1), ClocksBody.class));
            }
        }
        return bodies;
    }

    @Override
    public void save(List<Folded<ClocksBody>> folded) {
        List<ClocksBody> bodies = folded.stream().map(Folded::state).toList();
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            ClockTables.BODIES.upsert(connection, bodies);
            ClockTables.derive(connection, bodies, derivations);
            return null;
        });
    }

    /** The calendar has changed: derives what follows for every open dossier again, under the rules given. */
    void deriveAgain(RulesInForce newRules) {
        Derivations anew = derivations.under(newRules);
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            String last = "";
            List<ClocksBody> page = openAfter(connection, last);
            while (!page.isEmpty()) {
                ClockTables.derive(connection, page, anew);
                last = page.getLast().code;
                page = page.size() < PAGE ? List.of() : openAfter(connection, last);
            }
            return null;
        });
    }

    private static List<ClocksBody> openAfter(Connection connection, String code) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OPEN_AFTER)) {
            statement.setString(1, code);
            return bodies(statement);
        }
    }

    @Override
    public void clear() {
        jdbc.execute(ClockTables.CLEAR);
    }
}
