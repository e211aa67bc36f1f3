package vn.dossierledger.api.rejection;

import java.time.Instant;

/**
 * The result is uncollected only after the time to collect it.
 * @param dueAt when it ends; null where no time is set
 */
public record NotYetUncollected(Instant dueAt, String article) implements Rejection {}
