package vn.dossierledger.api.dossier.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.ResultPreference;

/**
 * R accepts a complete dossier; the appointment is derived (DQ 4.3.a; QN 11.3; BT 8.2.b; CM 12.3).
 * @param resultPreference nullable where the policy does not ask
 */
public record AcceptDossier(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        ResultPreference resultPreference)
        implements DossierCommand {}
