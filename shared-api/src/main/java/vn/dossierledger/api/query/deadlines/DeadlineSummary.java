package vn.dossierledger.api.query.deadlines;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.clock.ClockName;

/**
 * Counts of time limits.
 *
 * @param at the instant they were counted at
 * @param soonUntil until when a limit runs out soon
 * @param overdue open and run out, of the agency's own clocks: INTAKE, FORWARD, RESOLUTION and SHARE
 * @param soon of the same clocks, open and about to run out
 * @param rows one per group
 */
public record DeadlineSummary(Instant at, Instant soonUntil, long overdue, long soon, List<Row> rows) {
    public DeadlineSummary {
        rows = List.copyOf(rows);
    }

    /**
     * One group; what is not grouped by is null.
     *
     * @param department null also for dossiers that no department has
     * @param officer null also for dossiers that were given to nobody
     * @param open neither met nor cancelled
     * @param running open, in time
     * @param paused open, standing still
     * @param overdue open and run out
     * @param soon running and about to run out; part of {@code running}
     * @param met in time
     * @param missed met or cancelled after the end
     * @param cancelled before the end
     * @param onTimeShare met of all met and missed, 0 to 1; null while there are none
     * @param lateness how late was late: {@code missed} and {@code overdue} together
     */
    public record Row(
            String authority,
            String department,
            String officer,
            ClockName clock,
            long open,
            long running,
            long paused,
            long overdue,
            long soon,
            long met,
            long missed,
            long cancelled,
            Double onTimeShare,
            Lateness lateness) {}
}
