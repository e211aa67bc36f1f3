package vn.dossierledger.api.incident;

import java.time.Instant;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.dossierledger.api.actor.Caller;

/**
 * M confirms that the incident was an outage.
 * @param incident the id
 * @param authorities nullable: those of the report
 * @param to null while it lasts
 * @param reference nullable
 */
public record ConfirmOutage(
        @TargetAggregateIdentifier String incident,
        Caller by,
        Set<String> authorities,
        Instant from,
        Instant to,
        String reference)
        implements IncidentCommand {}
