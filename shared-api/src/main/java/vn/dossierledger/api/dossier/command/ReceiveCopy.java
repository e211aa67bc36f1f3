package vn.dossierledger.api.dossier.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;

/**
 * A has the copy (QN 8.1.b; CM 9.1.b).
 * @param copy the number of the copy
 */
public record ReceiveCopy(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        int copy)
        implements DossierCommand {}
