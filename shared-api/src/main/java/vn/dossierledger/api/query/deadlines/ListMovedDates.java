package vn.dossierledger.api.query.deadlines;

import java.time.Instant;
import vn.dossierledger.api.actor.Caller;

/**
 * Which promised dates moved after they had been missed? Answered by a {@link MovedDatePage}, newest first. Filters that are null ask for
 * nothing.
 *
 * @param from moved at or after
 * @param to moved before
 * @param size 1 to 100
 * @param cursor {@code next} of the page before
 */
public record ListMovedDates(
        Caller caller,
        MovedDateKind kind,
        String authority,
        String department,
        String officer,
        Instant from,
        Instant to,
        int size,
        String cursor) {}
