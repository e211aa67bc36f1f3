package vn.dossierledger.api.dossier.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;

/**
 * R confirms that the certified paper came by post, quoting the dossier's code (QN 7.2.a; CM 8.3).
 * @param receivedAt nullable: now
 */
public record ConfirmCertifiedPaper(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        Instant receivedAt)
        implements DossierCommand {}
