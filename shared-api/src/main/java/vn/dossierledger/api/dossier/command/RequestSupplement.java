package vn.dossierledger.api.dossier.command;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.ItemReason;
import vn.dossierledger.api.sealing.Confidential;

/**
 * R asks for what is missing, naming the items and the reason (DQ 4.3.a; QN 11.2; BT 8.2.c; CM 12.2).
 * @param respondBy nullable
 */
public record RequestSupplement(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        List<ItemReason> items,
        Confidential reason,
        Instant respondBy)
        implements DossierCommand {}
