package vn.dossierledger.api.query.deadlines;

import java.time.Instant;
import vn.dossierledger.api.actor.Caller;

/**
 * How many time limits run, run out soon or have run out? Answered by a {@link DeadlineSummary}.
 *
 * @param authority nullable: all that the caller may see
 * @param now the instant that running out is measured against
 * @param soon until when a limit runs out soon
 */
public record SummariseDeadlines(Caller caller, String authority, Instant now, Instant soon) {}
