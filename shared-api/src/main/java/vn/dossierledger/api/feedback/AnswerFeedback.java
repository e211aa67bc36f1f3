package vn.dossierledger.api.feedback;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.sealing.Confidential;

/**
 * R or L of the authority answers (QN 6.2).
 * @param feedback the id
 */
public record AnswerFeedback(
        @TargetAggregateIdentifier String feedback,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        Confidential answer)
        implements FeedbackCommand {}
