package vn.dossierledger.api.rejection;

import java.time.Instant;

/**
 * Nothing can have been received later than now.
 */
public record ReceiptInTheFuture(Instant receivedAt, Instant now) implements Rejection {

    @Override
    public String article() {
        return "default: Nothing is received later than now.";
    }
}
