package vn.dossierledger.api.rejection;

/** The caller has used this idempotency key for another request. */
public record IdempotencyKeyReused() implements Rejection {

    /** No rule: the key belongs to another request. */
    @Override
    public String article() {
        return null;
    }
}
