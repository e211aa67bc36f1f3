package vn.dossierledger.api.dossier.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;

/**
 * H gives the dossier to an officer of the department (QN 12).
 * @param officer the officer's account
 */
public record AssignOfficer(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        String officer)
        implements DossierCommand {}
