package vn.dossierledger.api.incident;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;

/**
 * The incident is closed.
 * @param incident the id
 * @param resolvedAt when it was set right
 * @param reference nullable
 */
@Revision("1")
public record IncidentResolved(String incident, Instant at, Actor by, Instant resolvedAt, String reference)
        implements IncidentEvent {}
