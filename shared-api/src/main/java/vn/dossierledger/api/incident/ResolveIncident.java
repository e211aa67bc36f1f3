package vn.dossierledger.api.incident;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;

/**
 * M closes the incident.
 * @param incident the id
 * @param resolvedAt nullable: now
 * @param reference nullable
 */
public record ResolveIncident(
        @TargetAggregateIdentifier String incident,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        Instant resolvedAt,
        String reference)
        implements IncidentCommand {}
