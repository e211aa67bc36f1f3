package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.sealing.Sealed;

/**
 * Money went back to the citizen.
 * @param amount whole đồng
 * @param article the article that allows it
 * @param legalException the other law that was cited; nullable
 */
@Revision("1")
public record FeeRefunded(
        String dossierCode, Instant at, Actor by, long amount, Sealed reason, String article, String legalException)
        implements DossierEvent {}
