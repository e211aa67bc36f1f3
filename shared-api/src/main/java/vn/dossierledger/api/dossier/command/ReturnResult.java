package vn.dossierledger.api.dossier.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.sealing.Confidential;

/**
 * The result reaches the citizen: R, or C who acknowledges online (DQ 4.3.c; QN 8.2; BT 8.4; CM 9.2).
 * @param receivedBy nullable
 * @param receivedAt nullable: now
 */
public record ReturnResult(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        ReturnChannel channel,
        Confidential receivedBy,
        Instant receivedAt)
        implements DossierCommand {}
