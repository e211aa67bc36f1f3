package vn.dossierledger.api.clock;

import java.time.Instant;

/**
 * A stretch in which a clock waited for somebody else.
 *
 * @param from inclusive
 * @param to exclusive; null while it lasts
 */
public record Pause(Instant from, Instant to) {}
