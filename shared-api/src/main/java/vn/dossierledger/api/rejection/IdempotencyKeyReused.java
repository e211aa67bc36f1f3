package vn.dossierledger.api.rejection;

/** The caller has used this idempotency key for another request. */
public record IdempotencyKeyReused() implements Rejection {}
