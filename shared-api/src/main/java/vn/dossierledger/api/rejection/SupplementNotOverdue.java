package vn.dossierledger.api.rejection;

import java.time.Instant;

/**
 * A supplement lapses only after the time for it ran out.
 * @param dueAt when it does; null where no time was set
 */
public record SupplementNotOverdue(Instant dueAt, String article) implements Rejection {}
