package vn.dossierledger.api.query.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Who had the dossiers before them.
 *
 * @param from first day on which a dossier ended; null for the beginning
 * @param to last such day; null for today
 * @param at until when open dossiers were counted
 * @param ended dossiers that ended within the period
 * @param open dossiers that are open now; null where the period does not reach to today
 */
public record HoldingTimeTotals(LocalDate from, LocalDate to, Instant at, Totals ended, Totals open) {

    /**
     * Sums over dossiers.
     *
     * @param elapsed on the wall: of whole lives, from submission to the end or until now
     * @param working by the working calendar
     * @param keepers their parts, longest first; they add up to the whole, exactly
     */
    public record Totals(long dossiers, Duration elapsed, Duration working, List<Part> keepers) {
        public Totals {
            keepers = List.copyOf(keepers);
        }
    }

    /**
     * The part of one keeper.
     *
     * @param dossiers how many dossiers it had before it at some time
     * @param share of the elapsed time, 0 to 1
     */
    public record Part(Keeper keeper, long dossiers, Duration elapsed, Duration working, double share) {}
}
