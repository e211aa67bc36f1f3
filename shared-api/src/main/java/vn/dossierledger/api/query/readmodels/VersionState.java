package vn.dossierledger.api.query.readmodels;

/** What a version of a read model is at. */
public enum VersionState {
    /** It is filled from the ledger. */
    BUILDING,
    /** It takes in what has come meanwhile. */
    CATCHING_UP,
    /** Its dossiers are compared with the ledger. */
    CHECKING,
    /** It takes the place of the one that is read. */
    SWITCHING,
    /** It is read, and follows the ledger. */
    LIVE,
    /** It was read before, and stands still since. */
    FORMER,
    /** It was given up, and nothing of it is left. */
    FAILED,
    /** It was removed. */
    DROPPED;

    /** Whether somebody works on it. */
    public boolean inWork() {
        return switch (this) {
            case BUILDING, CATCHING_UP, CHECKING, SWITCHING -> true;
            case LIVE, FORMER, FAILED, DROPPED -> false;
        };
    }
}
