package vn.dossierledger.api.query.deadlines;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.clock.ClockName;

/**
 * Counts of time limits.
 *
 * @param at the instant they were counted at
 * @param overdue open and run out
 * @param soon open and about to run out
 * @param rows per authority and clock
 */
public record DeadlineSummary(Instant at, long overdue, long soon, List<Row> rows) {
    public DeadlineSummary {
        rows = List.copyOf(rows);
    }

    /**
     * The limits of one clock at one authority.
     *
     * @param open neither met nor cancelled
     * @param overdue open and run out
     * @param soon open and about to run out
     * @param met in time
     * @param missed met after the end
     */
    public record Row(String authority, ClockName clock, long open, long overdue, long soon, long met, long missed) {}
}
