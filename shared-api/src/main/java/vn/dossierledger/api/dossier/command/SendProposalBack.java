package vn.dossierledger.api.dossier.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.sealing.Confidential;

/**
 * L sends a draft back with a reason (DQ 4.3.b; QN 12; CM 13).
 */
public record SendProposalBack(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        Confidential reason)
        implements DossierCommand {}
