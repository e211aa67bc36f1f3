package vn.dossierledger.api.feedback;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.sealing.Confidential;

/**
 * R or L of the authority answers (QN 6.2).
 * @param feedback the id
 */
public record AnswerFeedback(@TargetAggregateIdentifier String feedback, Caller by, Confidential answer)
        implements FeedbackCommand {}
