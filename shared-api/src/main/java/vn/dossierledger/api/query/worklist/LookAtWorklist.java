package vn.dossierledger.api.query.worklist;

import java.time.Instant;
import vn.dossierledger.api.actor.Caller;

/**
 * Has the worklist of this caller changed? Answered by its {@link WorklistMark}, for much less than the list itself.
 *
 * @param task only this; null for everything
 * @param now the instant that being overdue is measured against
 */
public record LookAtWorklist(Caller caller, WorkTask task, Instant now) {}
