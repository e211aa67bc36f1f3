package vn.dossierledger.query.deadlines;

import java.util.ArrayList;
import java.util.List;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.Holder;
import vn.dossierledger.api.clock.HolderKind;
import vn.dossierledger.clocks.ClockRun;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.clocks.Rules;
import vn.dossierledger.query.projection.Column;
import vn.dossierledger.query.projection.Table;

/**
 * One run of one clock, for lists.
 *
 * @param ordinal its place among the dossier's runs
 * @param open neither met nor cancelled
 */
record DeadlineRow(ClocksBody body, int ordinal, ClockReading reading, boolean open) {

    static final Table<DeadlineRow> TABLE = new Table<>(
            "views.deadline",
            2,
            List.of(
                    new Column<>("dossier_code", "text", row -> row.body.code),
                    new Column<>("ordinal", "int4", DeadlineRow::ordinal),
                    new Column<>("clock", "text", row -> row.reading.clock()),
                    new Column<>("state", "text", row -> row.reading.state()),
                    new Column<>("open", "bool", DeadlineRow::open),
                    new Column<>("started_at", "timestamptz", row -> row.reading.startedAt()),
                    new Column<>("due_at", "timestamptz", row -> row.reading.dueAt()),
                    new Column<>("met_at", "timestamptz", row -> row.reading.metAt()),
                    new Column<>("provisional", "bool", row -> row.reading.provisional()),
                    new Column<>("article", "text", row -> row.reading.article()),
                    new Column<>("authority", "text", row -> row.body.authority),
                    new Column<>("procedure", "text", row -> row.body.procedure),
                    new Column<>("department", "text", DeadlineRow::department),
                    new Column<>("dossier_state", "text", row -> row.body.life.state())));

    /** The department that would be late with a share; otherwise the one that leads. */
    private String department() {
        Holder holder = reading.holder();
        return holder != null && holder.kind() == HolderKind.DEPARTMENT ? holder.id() : body.department;
    }

    /** A row for every run, read when the last event happened. */
    static List<DeadlineRow> of(ClocksBody body, Rules rules) {
        List<ClockReading> readings = DossierClocks.runs(body.history, rules, body.readAt);
        List<DeadlineRow> rows = new ArrayList<>(readings.size());
        for (int i = 0; i < readings.size(); i++) {
            ClockRun run = body.history.runs().get(i);
            rows.add(new DeadlineRow(body, i, readings.get(i), run.metAt() == null && run.cancelledAt() == null));
        }
        return rows;
    }
}
