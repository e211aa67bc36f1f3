package vn.dossierledger.api.rejection;

/** Carries a {@link Rejection} out of a rule; it has no stack and no message that could leak anything. */
public final class Rejected extends RuntimeException {

    private final transient Rejection rejection;

    public Rejected(Rejection rejection) {
        super(rejection.getClass().getSimpleName(), null, false, false);
        this.rejection = rejection;
    }

    public Rejection rejection() {
        return rejection;
    }
}
