package vn.dossierledger.api.dossier.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.PaymentMethod;

/**
 * C, R or F records a payment, once per reference (DQ 4.3.c; QN 7.1.b, 7.2.b; BT 8.4; CM 8.2, 8.4).
 * @param amount whole đồng
 */
public record PayFee(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        long amount,
        PaymentMethod method,
        String reference)
        implements DossierCommand {}
