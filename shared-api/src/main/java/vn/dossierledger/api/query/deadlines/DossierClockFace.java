package vn.dossierledger.api.query.deadlines;

import java.time.Instant;
import java.util.List;

/**
 * Every clock of a dossier that has started, in the order of the starts.
 *
 * @param version the last sequence number of the dossier
 * @param at when the clocks were read
 */
public record DossierClockFace(String code, long version, Instant at, List<ShownClock> clocks) {
    public DossierClockFace {
        clocks = List.copyOf(clocks);
    }
}
