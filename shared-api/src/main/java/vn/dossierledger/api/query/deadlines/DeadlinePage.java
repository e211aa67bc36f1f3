package vn.dossierledger.api.query.deadlines;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.dossier.DossierState;

/**
 * A page of time limits, earliest end first.
 *
 * @param total of all pages
 * @param next the cursor of the page behind; null on the last
 */
public record DeadlinePage(List<Deadline> items, long total, String next) {
    public DeadlinePage {
        items = List.copyOf(items);
    }

    /**
     * One time limit of one dossier.
     *
     * @param code of the dossier
     * @param metAt null until then
     * @param department null until forwarded
     */
    public record Deadline(
            String code,
            ClockName clock,
            ClockState state,
            Instant startedAt,
            Instant dueAt,
            Instant metAt,
            boolean provisional,
            String article,
            String authority,
            String procedure,
            String department,
            DossierState dossierState) {}
}
