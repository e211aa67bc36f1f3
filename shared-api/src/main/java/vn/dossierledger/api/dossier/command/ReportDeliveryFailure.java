package vn.dossierledger.api.dossier.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.sealing.Confidential;

/**
 * R records that the post could not deliver (QN 8.2.b; CM 9.2.b).
 */
public record ReportDeliveryFailure(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        Confidential reason)
        implements DossierCommand {}
