package vn.dossierledger.api.rejection;

import java.time.Instant;

/**
 * A period begins before it ends, and lies not in the future.
 */
public record PeriodInvalid(Instant from, Instant to) implements Rejection {

    @Override
    public String article() {
        return "default: A period begins before it ends, and nothing is confirmed before it has happened.";
    }
}
