package vn.dossierledger.api.rejection;

/**
 * A delivery cannot fail before the result was dispatched.
 */
public record NotDispatched() implements Rejection {

    @Override
    public String article() {
        return "default: Only what was dispatched can fail to arrive.";
    }
}
