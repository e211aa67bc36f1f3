package vn.dossierledger.api.rejection;

import java.time.Instant;

/**
 * A result cannot have been received later than now.
 */
public record ReceiptInTheFuture(Instant receivedAt, Instant now) implements Rejection {}
