package vn.dossierledger.query.deadlines;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import vn.dossierledger.query.projection.Affected;
import vn.dossierledger.query.projection.Folded;
import vn.dossierledger.query.projection.KeptBodies;
import vn.dossierledger.query.projection.Views;

/** What is kept of every dossier's clocks while this read model follows the ledger. */
final class Clocks implements Views<ClocksBody> {

    /** In the order of the primary key, so that a page reads no further than it has to. */
    private static final String TOUCHED = "select dossier_code from views.deadline where dossier_code > ?"
            + " group by dossier_code having bool_or(open)"
            + " or (min(started_at) < ? and max(greatest(closed_at, due_at)) >= ?) order by dossier_code limit ?";

    private final JdbcOperations jdbc;
    private final Derivations derivations;

    Clocks(JdbcOperations jdbc, Derivations derivations) {
        this.jdbc = jdbc;
        this.derivations = derivations;
    }

    @Override
    public Map<String, ClocksBody> load(Set<String> codes) {
        return KeptBodies.load(jdbc, ClockTables.BODIES.name(), codes, ClocksBody.class);
    }

    Optional<ClocksBody> find(String code) {
        return Optional.ofNullable(load(Set.of(code)).get(code));
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
     * A calendar or an outage that changes touches every open dossier, and those that have ended but ran while what changed.
     *
     * @param changed from when until when
     */
    Affected touchedBy(Changed changed) {
        return new Affected() {
            @Override
            public List<String> after(String code, int most) {
                return jdbc.queryForList(
                        TOUCHED, String.class, code, Narrowing.at(changed.to()), Narrowing.at(changed.from()), most);
            }

            @Override
            public void deriveAgain(List<String> codes) {
                List<ClocksBody> bodies = KeptBodies.lock(jdbc, ClockTables.BODIES.name(), codes, ClocksBody.class);
                jdbc.execute((ConnectionCallback<Void>) connection -> {
                    ClockTables.derive(connection, bodies, derivations);
                    return null;
                });
            }
        };
    }

    @Override
    public void clear() {
        jdbc.execute(ClockTables.CLEAR);
    }
}
