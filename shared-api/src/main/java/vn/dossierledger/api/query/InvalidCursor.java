package vn.dossierledger.api.query;

/** A cursor was not given by the page before. Carries nothing of it. */
public final class InvalidCursor extends RuntimeException {

    /** Without a stack: the caller is told, nobody else. */
    public InvalidCursor() {
        super("The cursor is not one of ours", null, false, false);
    }
}
