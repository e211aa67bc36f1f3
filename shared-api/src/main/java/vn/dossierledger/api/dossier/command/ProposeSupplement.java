package vn.dossierledger.api.dossier.command;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.ItemReason;
import vn.dossierledger.api.sealing.Confidential;

/**
 * S proposes to ask the applicant for more (QN 12.2; CM 13.2).
 * @param respondBy nullable
 */
public record ProposeSupplement(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        List<ItemReason> items,
        Confidential reason,
        Instant respondBy)
        implements DossierCommand {}
