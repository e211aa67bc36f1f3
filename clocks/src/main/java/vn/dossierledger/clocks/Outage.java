package vn.dossierledger.clocks;

import java.time.Instant;

/**
 * A stretch in which nobody could use an authority's online services, as it was confirmed (K9; QN 10.7, CM 11.7, BT 17.3). Whether it
 * excuses the agency is the policy's business.
 *
 * @param from inclusive
 * @param to exclusive; null while it lasts
 */
public record Outage(Instant from, Instant to) {

    /** @throws IllegalArgumentException when it ends before it begins */
    public Outage {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("An outage must not end before it begins");
        }
    }
}
