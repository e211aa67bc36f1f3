package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.sealing.Sealed;

/**
 * The dossier was given back as the applicant wished; every clock stops.
 * @param reason what the deciding officer adds; nullable
 */
@Revision("1")
public record DossierWithdrawn(String dossierCode, Instant at, Actor by, Sealed reason) implements DossierEvent {}
