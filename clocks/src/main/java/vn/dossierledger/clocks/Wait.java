package vn.dossierledger.clocks;

import java.time.Instant;

/**
 * A stretch in which a dossier waited.
 *
 * @param cause why
 * @param from inclusive
 * @param to exclusive; null while it lasts
 */
public record Wait(WaitCause cause, Instant from, Instant to) {

    boolean lasts() {
        return to == null;
    }

    Wait until(Instant end) {
        return new Wait(cause, from, end);
    }
}
