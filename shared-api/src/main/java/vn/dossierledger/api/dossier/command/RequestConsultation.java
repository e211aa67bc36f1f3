package vn.dossierledger.api.dossier.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.sealing.Confidential;

/**
 * S of the lead department asks another one (DQ 4.3.b).
 * @param within how long it has; nullable
 */
public record RequestConsultation(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        String department,
        Confidential question,
        TimeLimit within)
        implements DossierCommand {}
