package vn.dossierledger.api.query.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Who had a dossier before them, from its submission to its end or until now, without a hole and without an overlap: the stretches add up
 * to the whole, exactly, in both kinds of time.
 *
 * @param version the last sequence number of the dossier
 * @param from submission
 * @param to its end, or the instant asked about while it is open
 * @param ended whether its life has ended
 * @param elapsed of the whole, on the wall
 * @param working of the whole, by the working calendar
 * @param stretches in order
 * @param totals per keeper, longest first
 */
public record HoldingTime(
        String code,
        long version,
        Instant from,
        Instant to,
        boolean ended,
        Duration elapsed,
        Duration working,
        List<Stretch> stretches,
        List<Total> totals) {
    public HoldingTime {
        stretches = List.copyOf(stretches);
        totals = List.copyOf(totals);
    }

    /**
     * One stretch in which one keeper had it.
     *
     * @param to exclusive
     */
    public record Stretch(Keeper keeper, Instant from, Instant to, Duration elapsed, Duration working) {}

    /** All stretches of one keeper. */
    public record Total(Keeper keeper, Duration elapsed, Duration working) {}
}
