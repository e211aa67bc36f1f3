package vn.dossierledger.api.query.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.clock.Holder;
import vn.dossierledger.api.dossier.DossierState;

/**
 * A page of time limits, earliest end first.
 *
 * @param at the instant that running out was measured against
 * @param total of all pages; a lower bound unless {@code totalExact}
 * @param totalExact false where there are so many that nobody counted them all
 * @param next the cursor of the page behind; null on the last
 */
public record DeadlinePage(List<Deadline> items, Instant at, long total, boolean totalExact, String next) {
    public DeadlinePage {
        items = List.copyOf(items);
    }

    /**
     * One time limit of one dossier.
     *
     * @param code of the dossier
     * @param state as of {@code at}
     * @param dueAt null while a pause leaves the end open, or where no time is stated
     * @param metAt null until then
     * @param open neither met nor cancelled
     * @param lateWorking working time past the end, until it was met or cancelled, else until {@code at}; null unless MISSED
     * @param lateElapsed the same on the wall
     * @param responsible for whom it runs; null where the authority as a whole would be late
     * @param heldBy who has the dossier before it; null when its life has ended
     * @param article where the limit comes from
     * @param department the one with this share, else the one that leads; null until forwarded
     * @param officer account of the officer that it was given to; null without one
     * @param policyVersion version of the authority's policy
     * @param procedureVersion version of the procedure
     * @param calendarVersion versions of the calendar years used, empty without an end
     */
    public record Deadline(
            String code,
            ClockName clock,
            ClockState state,
            Instant startedAt,
            Instant dueAt,
            Instant metAt,
            boolean open,
            Duration lateWorking,
            Duration lateElapsed,
            Holder responsible,
            Keeper heldBy,
            boolean provisional,
            String article,
            String authority,
            String procedure,
            String department,
            String officer,
            DossierState dossierState,
            int policyVersion,
            int procedureVersion,
            String calendarVersion) {}
}
