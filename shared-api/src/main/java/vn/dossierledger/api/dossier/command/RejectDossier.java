package vn.dossierledger.api.dossier.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.Signature;
import vn.dossierledger.api.sealing.Confidential;

/**
 * L, or H where the policy says, signs the refusal with its reason (DQ 4.3.b; QN 12.2; CM 13.2).
 */
public record RejectDossier(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        Confidential reason,
        Signature signature)
        implements DossierCommand {}
