package vn.dossierledger.api.report;

/**
 * A place in the reading order of the ledger. What lies at or before it is final and never becomes more.
 *
 * @param transaction the number of the writing transaction; 0 where the event store has none
 * @param row the ledger position
 */
public record LedgerPlace(long transaction, long row) implements Comparable<LedgerPlace> {

    /** Before the first event. */
    public static final LedgerPlace START = new LedgerPlace(0, 0);

    @Override
    public int compareTo(LedgerPlace other) {
        int order = Long.compare(transaction, other.transaction);
        return order == 0 ? Long.compare(row, other.row) : order;
    }
}
