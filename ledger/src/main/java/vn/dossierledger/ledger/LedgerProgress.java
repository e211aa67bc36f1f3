package vn.dossierledger.ledger;

import org.axonframework.eventhandling.TrackingToken;

/** Tells whether a reader of the ledger has come past a position, so that one who has just written can wait for the read model. */
public interface LedgerProgress {

    /**
     * Whether all up to and including the event at a position has been read.
     *
     * @param reader where the reader stands (of a processor with several segments: the lowest of theirs); null at the very beginning
     * @param position as given in {@code X-Ledger-Position}
     * @return false also when no event stands at that position (yet)
     */
    boolean passed(TrackingToken reader, long position);
}
