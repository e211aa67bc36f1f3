package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.sealing.Sealed;

/**
 * The result reached the citizen; K7 stops.
 * @param receivedBy sealed; nullable
 * @param receivedAt when it was received
 */
@Revision("1")
public record ResultReturned(
        String dossierCode, Instant at, Actor by, ReturnChannel channel, Sealed receivedBy, Instant receivedAt)
        implements DossierEvent {}
