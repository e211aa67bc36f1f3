package vn.dossierledger.ledger.eventstore;

/**
 * How far the commit horizon stays behind. Both are near 0 in good health; a number of transactions that keeps growing means that one transaction of
 * the server stays open (see {@code pg_stat_activity.backend_xid}) and that no read model learns anything until it ends.
 *
 * @param events committed events that may not be read yet
 * @param transactions transactions begun since the oldest one still running, that one included; 0 when none runs
 */
public record HorizonLag(long events, long transactions) {}
