package vn.dossierledger.api.rejection;

import java.util.Optional;

/** Carries a {@link Rejection} out of a rule; it has no stack and no message that could leak anything. */
public final class Rejected extends RuntimeException {

    private final transient Rejection rejection;

    public Rejected(Rejection rejection) {
        super(rejection.getClass().getSimpleName(), null, false, false);
        this.rejection = rejection;
    }

    /**
     * Where a rule's no becomes the end of a command; does nothing when the rule has none.
     *
     * @throws Rejected with the objection
     */
    public static void on(Optional<? extends Rejection> objection) {
        if (objection.isPresent()) {
            throw new Rejected(objection.get());
        }
    }

    public Rejection rejection() {
        return rejection;
    }
}
