package vn.dossierledger.api.query;

/** A cursor was given by the page before, but what it points into is no longer kept. Carries nothing of it. */
public final class CursorExpired extends RuntimeException {

    /** Without a stack: the caller is told, nobody else. */
    public CursorExpired() {
        super("The cursor is too old", null, false, false);
    }
}
