package vn.dossierledger.query.deadlines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.clock.Holder;
import vn.dossierledger.api.clock.HolderKind;
import vn.dossierledger.api.query.deadlines.Keeper;
import vn.dossierledger.clocks.ClockRun;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.clocks.Rules;
import vn.dossierledger.query.projection.Column;
import vn.dossierledger.query.projection.Table;

/**
 * One run of one clock, for lists and counts.
 *
 * @param ordinal its place among the dossier's runs
 * @param worked counts working time
 */
record DeadlineRow(ClocksBody body, int ordinal, ClockRun run, ClockReading reading, Worked worked) {

    static final Table<DeadlineRow> TABLE = new Table<>(
            "views.deadline",
            2,
            List.of(
                    new Column<>("dossier_code", "text", row -> row.body.code),
                    new Column<>("ordinal", "int4", DeadlineRow::ordinal),
                    new Column<>("clock", "text", row -> row.reading.clock()),
                    new Column<>("state", "text", row -> row.reading.state()),
                    new Column<>("open", "bool", DeadlineRow::isOpen),
                    new Column<>("started_at", "timestamptz", row -> row.reading.startedAt()),
                    new Column<>("due_at", "timestamptz", row -> row.reading.dueAt()),
                    new Column<>("met_at", "timestamptz", row -> row.reading.metAt()),
                    new Column<>("closed_at", "timestamptz", DeadlineRow::closedAt),
                    new Column<>("overdue_from", "timestamptz", DeadlineRow::overdueFrom),
                    new Column<>("due_worked", "int8", row -> row.worked.until(row.overdueFrom())),
                    new Column<>("late_working", "int8", DeadlineRow::lateWorking),
                    new Column<>("holder_kind", "text", DeadlineRow::holderKind),
                    new Column<>("holder_id", "text", DeadlineRow::holderId),
                    new Column<>("held_by", "text", DeadlineRow::heldBy),
                    new Column<>("held_id", "text", DeadlineRow::heldId),
                    new Column<>("provisional", "bool", row -> row.reading.provisional()),
                    new Column<>("article", "text", row -> row.reading.article()),
                    new Column<>("authority", "text", row -> row.body.authority),
                    new Column<>("procedure", "text", row -> row.body.procedure),
                    new Column<>("department", "text", DeadlineRow::department),
                    new Column<>("officer", "text", DeadlineRow::officer),
                    new Column<>("dossier_state", "text", row -> row.body.life.state()),
                    new Column<>("policy_version", "int4", row -> row.reading.policyVersion()),
                    new Column<>("procedure_version", "int4", row -> row.body.procedureVersion),
                    new Column<>("calendar_version", "text", DeadlineRow::promisedBy)));

    /** A row for every run, read when the last event happened. */
    static List<DeadlineRow> of(ClocksBody body, Rules rules) {
        List<ClockReading> readings = DossierClocks.runs(body.history, rules, body.readAt);
        Worked worked = new Worked(rules.calendar());
        List<DeadlineRow> rows = new ArrayList<>(readings.size());
        for (int i = 0; i < readings.size(); i++) {
            rows.add(new DeadlineRow(body, i, body.history.runs().get(i), readings.get(i), worked));
        }
        return rows;
    }

    private boolean isOpen() {
        return closedAt() == null;
    }

    private Instant closedAt() {
        return reading.metAt() != null ? reading.metAt() : run.cancelledAt();
    }

    /** From when on it is late if nothing happens; null where it stands still, is over, or nobody can be late (K7: QN 8.2.c, CM 9.2.c). */
    private Instant overdueFrom() {
        return isOpen() && reading.clock() != ClockName.COLLECTION ? reading.dueAt() : null;
    }

    private Long lateWorking() {
        return !isOpen() && reading.state() == ClockState.MISSED ? worked.between(reading.dueAt(), closedAt()) : null;
    }

    /**
     * The calendar that the promise was derived by, as long as it stands; null where the newest is meant, whatever that is: nobody would write
     * all rows again for another number.
     */
    private String promisedBy() {
        Appointment promise = run.terms().appointment();
        return promise != null
                        && reading.paused().isEmpty()
                        && promise.due().dueAt().equals(reading.dueAt())
                ? promise.due().calendarVersion()
                : null;
    }

    private HolderKind holderKind() {
        return reading.holder() == null ? null : reading.holder().kind();
    }

    private String holderId() {
        return reading.holder() == null ? null : reading.holder().id();
    }

    private String heldBy() {
        return body.holding.ended() ? null : keeper().heldBy().name();
    }

    private String heldId() {
        return body.holding.ended() ? null : keeper().id();
    }

    private Keeper keeper() {
        return body.holding.keeper();
    }

    /** The department that would be late with a share; otherwise the one that leads. */
    private String department() {
        Holder holder = reading.holder();
        return holder != null && holder.kind() == HolderKind.DEPARTMENT ? holder.id() : body.department;
    }

    /** Whoever had the dossier when the run was over, or has it; the one-stop's and the citizen's clocks are no officer's. */
    private String officer() {
        return switch (reading.clock()) {
            case RESOLUTION, SHARE -> body.officer(department(), isOpen() ? body.readAt : closedAt());
            case INTAKE, FORWARD, CITIZEN, FEE, COLLECTION, APOLOGY_LEAD, OUTAGE -> null;
        };
    }
}
