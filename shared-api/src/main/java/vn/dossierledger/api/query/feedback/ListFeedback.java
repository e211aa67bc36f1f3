package vn.dossierledger.api.query.feedback;

import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.query.Language;

/**
 * What do citizens say of an authority, the newest first? Answered by a {@link FeedbackList}. A citizen gets the own feedback, with the
 * figures of all.
 *
 * @param answered nullable: whether it was answered
 * @param size at most so many
 * @param cursor {@link FeedbackList#next} of the page before; null for the first page
 * @param language of what stands where words were erased
 */
public record ListFeedback(
        Caller caller, String authority, Boolean answered, int size, String cursor, Language language) {}
