package vn.dossierledger.api.query.deadlines;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.actor.Actor;

/**
 * A page of promised dates that moved after they had been missed, newest first.
 *
 * @param next the cursor of the page behind; null on the last
 */
public record MovedDatePage(List<Moved> items, String next) {
    public MovedDatePage {
        items = List.copyOf(items);
    }

    /**
     * One date of one dossier.
     *
     * @param code of the dossier
     * @param sequence of the event that moved it, within the dossier
     * @param missedAt the end that had been missed
     * @param before what the applicant had been told last; null where a pause had left it open, or the event says nothing of it
     * @param after what the applicant was told then; null likewise
     * @param measuredAgainst the end that lateness is measured against all the same; null for the new promise of a reopened dossier, which
     *     is measured by itself
     * @param by who moved it
     * @param legalBasis what the event cites; null where it cites nothing
     */
    public record Moved(
            String code,
            long sequence,
            MovedDateKind kind,
            Instant at,
            Instant missedAt,
            Instant before,
            Instant after,
            Instant measuredAgainst,
            Actor by,
            String legalBasis,
            String authority,
            String procedure,
            String department,
            String officer) {}
}
