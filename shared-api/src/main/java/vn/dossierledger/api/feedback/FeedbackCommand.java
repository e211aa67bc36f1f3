package vn.dossierledger.api.feedback;

import vn.dossierledger.api.actor.Caller;

/**
 * A command on what citizens say of services.
 */
public sealed interface FeedbackCommand permits AnswerFeedback, GiveFeedback, RateService {

    /** The id of the feedback. */
    String feedback();

    /** The last sequence number that the caller has seen (If-Match); null for what begins the feedback. */
    Long expectedVersion();

    Caller by();
}
