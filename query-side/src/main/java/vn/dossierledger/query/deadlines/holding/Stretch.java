package vn.dossierledger.query.deadlines.holding;

import java.time.Instant;
import vn.dossierledger.api.query.deadlines.Keeper;

/**
 * A stretch in which one keeper has a dossier.
 *
 * @param from inclusive, whole microseconds as in the tables
 * @param to exclusive; null for the last one
 */
public record Stretch(Keeper keeper, Instant from, Instant to) {

    Stretch until(Instant end) {
        return new Stretch(keeper, from, end);
    }
}
