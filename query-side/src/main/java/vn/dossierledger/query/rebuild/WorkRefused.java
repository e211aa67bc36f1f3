package vn.dossierledger.query.rebuild;

/** Why nothing is begun: for the operator, in one sentence. */
public final class WorkRefused extends RuntimeException {

    private final Reason reason;

    public WorkRefused(Reason reason, String sentence) {
        super(sentence, null, false, false);
        this.reason = reason;
    }

    /** What stands in the way. */
    public Reason reason() {
        return reason;
    }

    /** What may stand in the way. */
    public enum Reason {
        NO_SUCH_READ_MODEL,
        NO_SUCH_VERSION,
        /** Another version of the read model is being worked on, on this node or on another. */
        IN_WORK,
        /** The version is not one that was read before. */
        NOT_A_FORMER_VERSION,
        /** The ledger is not in PostgreSQL. */
        NOTHING_TO_READ
    }
}
