package vn.dossierledger.api.dossier.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;

/**
 * R sends the result by post (DQ 4.3.c; QN 8.2.b; BT 8.4.b; CM 9.2.b).
 */
public record DispatchResult(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        String carrier,
        String trackingNumber)
        implements DossierCommand {}
