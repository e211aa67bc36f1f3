package vn.dossierledger.api.dossier.command;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.ItemCheck;

/**
 * R goes through the checklist of the procedure's version (DQ 4.3.a; QN 11.1; BT 8.2.a; CM 12.1).
 */
public record CheckCompleteness(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        List<ItemCheck> items)
        implements DossierCommand {}
