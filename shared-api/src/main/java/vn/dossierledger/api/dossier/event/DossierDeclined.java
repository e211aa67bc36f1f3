package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.sealing.Sealed;

/**
 * The one-stop declined; every clock stops.
 */
@Revision("1")
public record DossierDeclined(String dossierCode, Instant at, Actor by, Sealed reason) implements DossierEvent {}
