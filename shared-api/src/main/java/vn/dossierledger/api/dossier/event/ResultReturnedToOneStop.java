package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;

/**
 * The signed result is at the one-stop; K3 and K4 stop, K7 starts.
 */
@Revision("1")
public record ResultReturnedToOneStop(String dossierCode, Instant at, Actor by) implements DossierEvent {}
