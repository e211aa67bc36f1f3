package vn.dossierledger.api.query.deadlines;

/** A question about more dossiers than can be answered for: refused as a whole, never answered for a part. */
public final class TooManyDossiers extends RuntimeException {

    private final long found;
    private final long most;

    /** Without a stack: the caller is told, nobody else. */
    public TooManyDossiers(long found, long most) {
        super("More dossiers than a question may be about", null, false, false);
        this.found = found;
        this.most = most;
    }

    /** How many there are. */
    public long found() {
        return found;
    }

    /** How many there may be. */
    public long most() {
        return most;
    }
}
