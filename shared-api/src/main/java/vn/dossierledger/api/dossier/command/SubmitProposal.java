package vn.dossierledger.api.dossier.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.sealing.Confidential;

/**
 * S or H puts a draft before the leader (DQ 4.3.b; QN 12; CM 13).
 * @param reason mandatory for a refusal
 */
public record SubmitProposal(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        ProposalKind kind,
        Confidential draft,
        Confidential reason)
        implements DossierCommand {}
