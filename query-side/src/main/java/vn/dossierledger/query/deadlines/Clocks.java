package vn.dossierledger.query.deadlines;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
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
    private static final String TOUCHED =
            "select dossier_code from views.deadline group by dossier_code having bool_or(open)"
                    + " or (min(started_at) < ? and max(greatest(closed_at, due_at)) >= ?) order by dossier_code";

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
            bodies(connection, codes).forEach(body -> found.put(body.code, body));
            return null;
        });
        return found;
    }

    Optional<ClocksBody> find(String code) {
        return Optional.ofNullable(load(Set.of(code)).get(code));
    }

    private static List<ClocksBody> bodies(Connection connection, Collection<String> codes) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOAD)) {
            statement.setArray(1, connection.createArrayOf("text", codes.toArray()));
            List<ClocksBody> bodies = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    bodies.add(ViewJson.MAPPER.readValue(rows.getBytes(1), ClocksBody.class));
                }
            }
            return bodies;
        }
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

    /**
     * A calendar or an outage has changed: derives what follows again, under the rules given, for every open dossier and for those that have
     * ended but ran while what changed.
     *
     * @param changed from when until when
     */
    void deriveAgain(RulesInForce newRules, Changed changed) {
        Derivations anew = derivations.under(newRules);
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            List<String> touched = touched(connection, changed);
            for (int i = 0; i < touched.size(); i += PAGE) {
                List<String> page = touched.subList(i, Math.min(i + PAGE, touched.size()));
                ClockTables.derive(connection, bodies(connection, page), anew);
            }
            return null;
        });
    }

    private static List<String> touched(Connection connection, Changed changed) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TOUCHED)) {
            statement.setObject(1, Narrowing.at(changed.to()));
            statement.setObject(2, Narrowing.at(changed.from()));
            List<String> codes = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    codes.add(rows.getString(1));
                }
            }
            return codes;
        }
    }

    @Override
    public void clear() {
        jdbc.execute(ClockTables.CLEAR);
    }
}
