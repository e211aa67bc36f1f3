package vn.dossierledger.api.incident;

import java.time.Instant;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.dossierledger.api.actor.Caller;

/**
 * Any officer reports that something of the online services does not work (QN 10.7; CM 11.7; BT 17.3).
 * @param incident a fresh id
 * @param since nullable: now
 * @param reference nullable
 */
public record ReportIncident(
        @TargetAggregateIdentifier String incident,
        Caller by,
        IncidentKind kind,
        Set<String> authorities,
        Instant since,
        String reference)
        implements IncidentCommand {

    @Override
    public Long expectedVersion() {
        return null;
    }
}
