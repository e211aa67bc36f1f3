package vn.dossierledger.api.incident;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;

/**
 * M declares the outage over.
 * @param incident the id
 * @param to nullable: now
 */
public record EndOutage(
        @TargetAggregateIdentifier String incident,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        Instant to) implements IncidentCommand {}
