package vn.dossierledger.api.dossier.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.sealing.Confidential;

/**
 * L declares that the agency could not perform the service (QN 8.2.c; CM 9.2.c).
 */
public record DeclareNotPerformed(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        Confidential reason)
        implements DossierCommand {}
