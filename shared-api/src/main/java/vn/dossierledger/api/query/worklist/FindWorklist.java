package vn.dossierledger.api.query.worklist;

import java.time.Instant;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.query.Language;

/**
 * What waits for this caller? Answered by a {@link Worklist}: what was given to the caller in person first, then by the end that presses.
 *
 * @param task only this; null for everything
 * @param language of the sentences
 * @param size 1 to 100
 * @param cursor {@code next} of the page before; nullable
 * @param now the instant that being overdue is measured against
 */
public record FindWorklist(Caller caller, WorkTask task, Language language, int size, String cursor, Instant now) {}
