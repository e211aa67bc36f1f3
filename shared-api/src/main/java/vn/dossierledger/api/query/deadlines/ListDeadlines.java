package vn.dossierledger.api.query.deadlines;

import java.time.Instant;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.clock.ClockName;

/**
 * Which time limits are there? Answered by a {@link DeadlinePage}, earliest first. Filters that are null ask for nothing.
 *
 * @param officer account of the officer that a department's head gave the dossier to
 * @param from due at or after
 * @param to due before
 * @param size 1 to 100
 * @param cursor {@code next} of the page before
 * @param now the instant that running out is measured against
 */
public record ListDeadlines(
        Caller caller,
        ClockName clock,
        DeadlineStanding state,
        String authority,
        String department,
        String officer,
        Instant from,
        Instant to,
        int size,
        String cursor,
        Instant now) {}
