package vn.dossierledger.api.dossier.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.sealing.Confidential;

/**
 * R, or S of the lead department, sends a copy to another authority (DQ 4.3.b; QN 8.1.b; BT 5.2, 9.2; CM 9.1.b).
 * @param within how long it has; nullable
 */
public record SendCopyToAgency(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        String authority,
        Confidential request,
        TimeLimit within)
        implements DossierCommand {}
