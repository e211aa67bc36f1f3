package vn.dossierledger.api.dossier.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;

/**
 * S hands the signed result to the one-stop (DQ 4.3.b; QN 12.1.b; BT 8.3.c; CM 13.1.b).
 */
public record ReturnToOneStop(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by) implements DossierCommand {}
