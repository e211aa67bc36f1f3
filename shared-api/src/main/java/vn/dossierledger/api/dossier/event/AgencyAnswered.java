package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.sealing.Sealed;

/**
 * The other authority has answered; its K4 stops.
 * @param copy the number of the copy
 */
@Revision("1")
public record AgencyAnswered(String dossierCode, Instant at, Actor by, int copy, Sealed answer)
        implements DossierEvent {}
