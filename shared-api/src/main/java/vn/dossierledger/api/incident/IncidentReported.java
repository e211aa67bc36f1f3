package vn.dossierledger.api.incident;

import java.time.Instant;
import java.util.Set;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;

/**
 * Something of the online services does not work; whoever is responsible for the system is told (QN 10.7; CM 11.7; BT 17.3).
 * @param incident the id, see {@link IncidentIds}
 * @param kind what does not work
 * @param authorities whose services are hit; at least one
 * @param since when it was noticed first
 * @param reference of a ticket or a notice; nullable
 */
@Revision("1")
public record IncidentReported(
        String incident,
        Instant at,
        Actor by,
        IncidentKind kind,
        Set<String> authorities,
        Instant since,
        String reference)
        implements IncidentEvent {}
