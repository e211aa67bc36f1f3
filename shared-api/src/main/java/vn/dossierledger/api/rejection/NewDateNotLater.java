package vn.dossierledger.api.rejection;

import java.time.Instant;

/**
 * A new date lies after the old one.
 * @param dueAt the date until now
 */
public record NewDateNotLater(Instant dueAt, Instant newDueAt) implements Rejection {

    @Override
    public String article() {
        return "default: A new date lies after the old one.";
    }
}
