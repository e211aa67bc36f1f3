package vn.dossierledger.api.feedback;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.sealing.Confidential;

/**
 * C tells an authority something about its services (QN 6.2, 9.4; CM 10.4).
 * @param feedback a fresh id
 * @param dossierCode what it is about; nullable
 * @param citizenRef keyed pseudonym of the citizen's personal ID, whose key seals the text
 */
public record GiveFeedback(
        @TargetAggregateIdentifier String feedback,
        Caller by,
        String authority,
        String dossierCode,
        FeedbackKind kind,
        Confidential text,
        String citizenRef)
        implements FeedbackCommand {

    @Override
    public Long expectedVersion() {
        return null;
    }
}
