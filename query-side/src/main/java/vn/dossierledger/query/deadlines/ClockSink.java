package vn.dossierledger.query.deadlines;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import vn.dossierledger.query.projection.Folded;
import vn.dossierledger.query.rebuild.BulkSink;
import vn.dossierledger.query.rebuild.TableSink;

/**
 * A rebuild of this read model: tables by COPY. The tallies have no version of their own: they always count what is in the tables that are
 * read, so they are counted anew when others take their place, and kept up while single dossiers of those are renewed.
 */
final class ClockSink implements BulkSink<ClocksBody> {

    private final BulkSink<ClocksBody> tables;
    private final JdbcOperations jdbc;
    private boolean live;

    private ClockSink(BulkSink<ClocksBody> tables, JdbcOperations jdbc) {
        this.tables = tables;
        this.jdbc = jdbc;
    }

    static ClockSink of(JdbcOperations jdbc, Derivations derivations) {
        return new ClockSink(TableSink.of(jdbc, ClockTables.parts(derivations)), jdbc);
    }

    @Override
    public String create(int version) {
        return tables.create(version);
    }

    @Override
    public void open(String form) {
        tables.open(form);
    }

    @Override
    public void live() {
        live = true;
        tables.live();
    }

    @Override
    public void add(List<Folded<ClocksBody>> folded) {
        tables.add(folded);
    }

    @Override
    public void renew(List<Folded<ClocksBody>> folded) {
        List<String> codes = folded.stream().map(Folded::code).toList();
        tallying(connection -> Tally.takeOut(connection, codes));
        tables.renew(folded);
        tallying(connection -> Tally.putIn(connection, codes));
    }

    private void tallying(Tallying change) {
        if (live) {
            jdbc.execute((ConnectionCallback<Void>) connection -> {
                change.on(connection);
                return null;
            });
        }
    }

    @Override
    public void prepare() {
        tables.prepare();
    }

    @Override
    public void lock() {
        tables.lock();
    }

    @Override
    public String replace(int former) {
        String left = tables.replace(former);
        Tally.anew().forEach(jdbc::execute);
        return left;
    }

    @Override
    public void drop(String form) {
        tables.drop(form);
    }

    @Override
    public Map<String, Long> versions(Set<String> codes) {
        return tables.versions(codes);
    }

    @Override
    public Set<String> differing(List<Folded<ClocksBody>> expected) {
        return tables.differing(expected);
    }

    private interface Tallying {
        void on(Connection connection) throws SQLException;
    }
}
