package vn.dossierledger.api.incident;

import java.time.Instant;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import vn.dossierledger.api.actor.Caller;

/**
 * M confirms that the incident was an outage.
 * @param incident the id
 * @param authorities nullable: those of the report
 * @param from nullable: since it was noticed
 * @param to null while it lasts
 * @param reference nullable
 */
public record ConfirmOutage(
        @TargetAggregateIdentifier String incident,
        @TargetAggregateVersion Long expectedVersion,
        Caller by,
        Set<String> authorities,
        Instant from,
        Instant to,
        String reference)
        implements IncidentCommand {}
