package vn.dossierledger.api.dossier.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;

/**
 * R hands the dossier to a department; lateness is recorded, never blocks (DQ 4.3.a; QN 11.4; BT 8.3.a; CM 12.4).
 */
public record ForwardDossier(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        String department)
        implements DossierCommand {}
