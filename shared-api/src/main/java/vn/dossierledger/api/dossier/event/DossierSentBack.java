package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.sealing.Sealed;

/**
 * The department sent the dossier back to the one-stop; K3 runs on, its share of K4 ends, K2 starts anew.
 */
@Revision("1")
public record DossierSentBack(String dossierCode, Instant at, Actor by, Sealed reason) implements DossierEvent {}
