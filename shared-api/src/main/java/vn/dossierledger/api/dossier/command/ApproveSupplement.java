package vn.dossierledger.api.dossier.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;

/**
 * L, or H where the policy says, approves what a department wants to ask for; it goes out through the one-stop (QN 12.2; CM 13.2).
 */
public record ApproveSupplement(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by) implements DossierCommand {}
