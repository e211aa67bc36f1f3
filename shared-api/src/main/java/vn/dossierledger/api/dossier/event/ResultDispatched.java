package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;

/**
 * The result is on its way by post.
 */
@Revision("1")
public record ResultDispatched(String dossierCode, Instant at, Actor by, String carrier, String trackingNumber)
        implements DossierEvent {}
