package vn.dossierledger.api.rejection;

import java.time.Instant;

/**
 * A date is not moved after it has passed.
 */
public record PromiseAlreadyBroken(Instant dueAt, String article) implements Rejection {}
