package vn.dossierledger.api.dossier.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;

/**
 * L moves the end of K3 as a law allows [law].
 * @param legalBasis the provision that allows it
 */
public record ExtendDeadline(
        @TargetAggregateIdentifier String dossierCode,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        Instant newDueAt,
        String legalBasis)
        implements DossierCommand {}
