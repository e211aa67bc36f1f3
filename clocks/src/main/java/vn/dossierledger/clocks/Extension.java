package vn.dossierledger.clocks;

import java.time.Instant;

/**
 * A decision that moved the end of a limit.
 *
 * @param at when it was taken
 * @param dueAt the end from then on
 * @param legalBasis the provision that allows it
 */
public record Extension(Instant at, Instant dueAt, String legalBasis) {}
