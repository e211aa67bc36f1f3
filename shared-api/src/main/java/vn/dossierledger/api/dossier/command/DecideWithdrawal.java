package vn.dossierledger.api.dossier.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.sealing.Confidential;

/**
 * R or S decides on the wish to withdraw.
 * @param granted whether the applicant gets it back
 * @param reason mandatory for a refusal
 */
public record DecideWithdrawal(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        boolean granted,
        Confidential reason)
        implements DossierCommand {}
