package vn.dossierledger.api.feedback;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.sealing.Confidential;

/**
 * C rates the service of its dossier, once, when it has come to its end.
 * @param feedback {@link FeedbackIds#rating}
 * @param score 1 (bad) to 5 (good)
 * @param comment nullable
 */
public record RateService(
        @TargetAggregateIdentifier String feedback, Caller by, String dossierCode, int score, Confidential comment)
        implements FeedbackCommand {

    @Override
    public Long expectedVersion() {
        return null;
    }
}
