package vn.dossierledger.api.incident;

import java.time.Instant;
import java.util.Set;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;

/**
 * The incident was an outage of these authorities' services; K9 runs, and excuses where a policy says so.
 * @param incident the id
 * @param from when the outage began
 * @param to when it ended; null while it lasts
 * @param reference of the notice that says so; nullable
 */
@Revision("1")
public record OutageConfirmed(
        String incident, Instant at, Actor by, Set<String> authorities, Instant from, Instant to, String reference)
        implements IncidentEvent {}
