package vn.dossierledger.api.query.deadlines;

import java.time.Instant;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.query.Language;

/**
 * What is worth a look? Answered by an {@link AttentionPage}, newest first. Filters that are null ask for nothing.
 *
 * @param from happened at or after
 * @param to happened before
 * @param size 1 to 100
 * @param cursor {@code next} of the page before
 * @param language of the sentences
 */
public record ListAttention(
        Caller caller,
        AttentionPattern pattern,
        String authority,
        String department,
        String officer,
        Instant from,
        Instant to,
        int size,
        String cursor,
        Language language) {}
