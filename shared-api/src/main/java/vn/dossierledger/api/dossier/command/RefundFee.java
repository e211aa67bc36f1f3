package vn.dossierledger.api.dossier.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.sealing.Confidential;

/**
 * L or F pays back, or is refused with the article (QN 8.2.c; CM 9.2.c).
 * @param amount whole đồng
 * @param legalException citation of the other law that allows it; nullable
 */
public record RefundFee(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        long amount,
        Confidential reason,
        String legalException)
        implements DossierCommand {}
