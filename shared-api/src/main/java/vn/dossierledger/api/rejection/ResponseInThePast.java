package vn.dossierledger.api.rejection;

import java.time.Instant;

/**
 * The day by which an answer is asked for is still to come.
 */
public record ResponseInThePast(Instant respondBy, Instant now) implements Rejection {

    @Override
    public String article() {
        return "default: An answer is asked for by a day that is still to come.";
    }
}
