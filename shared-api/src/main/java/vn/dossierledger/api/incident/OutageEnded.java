package vn.dossierledger.api.incident;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;

/**
 * The outage is over; K9 stops.
 * @param incident the id
 * @param to when it ended
 */
@Revision("1")
public record OutageEnded(String incident, Instant at, Actor by, Instant to) implements IncidentEvent {}
