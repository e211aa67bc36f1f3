package vn.dossierledger.query.deadlines;

import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import vn.dossierledger.query.projection.Folded;
import vn.dossierledger.query.rebuild.BulkSink;
import vn.dossierledger.query.rebuild.TableSink;

/** A rebuild of this read model: tables by COPY, then the tallies of what is in them. */
record ClockSink(BulkSink<ClocksBody> tables, JdbcOperations jdbc) implements BulkSink<ClocksBody> {

    static ClockSink of(JdbcOperations jdbc, Derivations derivations) {
        return new ClockSink(TableSink.of(jdbc, ClockTables.parts(derivations)), jdbc);
    }

    @Override
    public void add(List<Folded<ClocksBody>> folded) {
        tables.add(folded);
    }

    @Override
    public void replace() {
        tables.replace();
        Tally.anew().forEach(jdbc::execute);
    }

    @Override
    public void afterwards() {
        tables.afterwards();
    }
}
