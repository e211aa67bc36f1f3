package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.sealing.Sealed;

/**
 * The agency could not perform the service, by its own fault; K3 stops.
 */
@Revision("1")
public record ServiceNotPerformed(String dossierCode, Instant at, Actor by, Sealed reason) implements DossierEvent {}
