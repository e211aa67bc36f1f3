package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.dossier.PaymentMethod;

/**
 * A fee was paid; K6 stops.
 * @param amount whole đồng
 */
@Revision("1")
public record FeePaid(String dossierCode, Instant at, Actor by, long amount, PaymentMethod method, String reference)
        implements DossierEvent {}
