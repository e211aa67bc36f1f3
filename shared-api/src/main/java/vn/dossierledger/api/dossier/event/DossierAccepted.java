package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.dossier.SealedPreference;

/**
 * The one-stop accepted and promised a date; K1 stops, K2 and K3 start.
 * @param resultPreference nullable
 */
@Revision("1")
public record DossierAccepted(
        String dossierCode, Instant at, Actor by, SealedPreference resultPreference, Appointment appointment)
        implements DossierEvent {}
