package vn.dossierledger.query.projection;

/**
 * Facts of a dossier do not follow each other: the dossier waits among the dead letters. Of what is no dossier, the processor stands still and
 * tries again: nothing is skipped.
 */
public final class BrokenLifeException extends RuntimeException {

    /**
     * For what is no dossier.
     *
     * @param id as the ledger calls it
     */
    public BrokenLifeException(String id, long sequence, long expected) {
        super("Event " + sequence + " of " + id + " came where event " + expected
                + " was expected: the read model misses facts; replay it from the ledger.");
    }

    BrokenLifeException(Fact fact, long expected) {
        super("Event " + fact.sequence() + " of dossier " + fact.code() + " came where event " + expected
                + " was expected: the read model misses facts; rebuild it from the ledger.");
    }
}
