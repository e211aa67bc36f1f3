package vn.dossierledger.query.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dossierledger.api.query.deadlines.Keeper;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.query.deadlines.holding.Stretch;
import vn.dossierledger.query.projection.Column;
import vn.dossierledger.query.projection.Table;

/**
 * How long one keeper has had one dossier, in microseconds: the stretches that are over.
 *
 * @param since since when it has it now; null where somebody else has
 */
record HoldingRow(ClocksBody body, Keeper keeper, long elapsed, long working, Instant since, Worked worked) {

    static final Table<HoldingRow> TABLE = new Table<>(
            "views.holding",
            3,
            List.of(
                    new Column<>("dossier_code", "text", row -> row.body.code),
                    new Column<>("held_by", "text", row -> row.keeper.heldBy()),
                    new Column<>("held_id", "text", row -> Objects.requireNonNullElse(row.keeper.id(), "")),
                    new Column<>("authority", "text", row -> row.body.authority),
                    new Column<>("department", "text", HoldingRow::department),
                    new Column<>("ended_on", "date", HoldingRow::endedOn),
                    new Column<>("elapsed", "int8", HoldingRow::elapsed),
                    new Column<>("working", "int8", HoldingRow::working),
                    new Column<>("since", "timestamptz", HoldingRow::since),
                    new Column<>("since_worked", "int8", row -> row.worked.until(row.since))));

    /** A row per keeper; once there it never goes away again. */
    static List<HoldingRow> of(ClocksBody body, WorkingCalendar calendar) {
        Worked worked = new Worked(calendar);
        Map<Keeper, List<Stretch>> perKeeper = new LinkedHashMap<>();
        List<Stretch> stretches = body.holding.stretches();
        for (Stretch stretch : body.holding.ended() ? stretches.subList(0, stretches.size() - 1) : stretches) {
            perKeeper
                    .computeIfAbsent(stretch.keeper(), keeper -> new ArrayList<>())
                    .add(stretch);
        }
        List<HoldingRow> rows = new ArrayList<>(perKeeper.size());
        perKeeper.forEach((keeper, own) -> rows.add(of(body, keeper, own, worked)));
        return rows;
    }

    private static HoldingRow of(ClocksBody body, Keeper keeper, List<Stretch> stretches, Worked worked) {
        long elapsed = 0;
        long working = 0;
        Instant since = null;
        for (Stretch stretch : stretches) {
            if (stretch.to() == null) {
                since = stretch.from();
            } else {
                elapsed += Worked.micros(Duration.between(stretch.from(), stretch.to()));
                working += worked.between(stretch.from(), stretch.to());
            }
        }
        return new HoldingRow(body, keeper, elapsed, working, since, worked);
    }

    private String department() {
        return Objects.requireNonNullElse(body.department, "");
    }

    /** The day of Asia/Ho_Chi_Minh on which its life ended; null while it is open. */
    private LocalDate endedOn() {
        return body.holding.ended()
                ? body.holding
                        .stretches()
                        .getLast()
                        .from()
                        .atZone(WorkingCalendar.ZONE)
                        .toLocalDate()
                : null;
    }
}
