package vn.dossierledger.api.dossier.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.sealing.Confidential;

/**
 * H or L sets right what an earlier event says, as a new fact beside it (DQ 7.3; QN 4.3; CM 5.3).
 * @param event the sequence number of the event
 * @param field which field of it, such as {@code applicant.name}
 * @param after what is right
 */
public record CorrectRecord(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        long event,
        String field,
        Confidential after,
        Confidential reason)
        implements DossierCommand {}
