package vn.dossierledger.api.dossier.command;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.ItemReason;
import vn.dossierledger.api.dossier.SubmittedComponent;

/**
 * C, or R for C, adds what was asked for or says why not (QN 6.2; CM 7.2).
 */
public record SupplementDossier(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        List<SubmittedComponent> components,
        List<ItemReason> explanations)
        implements DossierCommand {}
