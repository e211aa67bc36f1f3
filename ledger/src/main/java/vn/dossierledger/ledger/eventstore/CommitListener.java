package vn.dossierledger.ledger.eventstore;

/** Told when a transaction of this process that has appended events is committed. */
@FunctionalInterface
public interface CommitListener {

    /**
     * Must return at once: a client waits for its answer.
     *
     * @param transaction the highest {@code ledger.event.xid} written
     */
    void committed(long transaction);
}
