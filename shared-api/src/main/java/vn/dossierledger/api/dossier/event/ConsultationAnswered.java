package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.sealing.Sealed;

/**
 * The department that was asked has answered; its K4 stops.
 * @param consultation the number of the request
 */
@Revision("1")
public record ConsultationAnswered(String dossierCode, Instant at, Actor by, int consultation, Sealed answer)
        implements DossierEvent {}
