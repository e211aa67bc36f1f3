package vn.dossierledger.api.dossier.command;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.FeeItem;

/**
 * R or S asks for a fee of the procedure's schedule (QN 7; CM 8).
 * @param blocking whether the dossier waits for it
 */
public record RequestFee(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        List<FeeItem> items,
        boolean blocking)
        implements DossierCommand {}
