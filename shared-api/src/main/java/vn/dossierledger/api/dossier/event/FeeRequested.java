package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.dossier.FeeItem;

/**
 * A fee was asked for; K6 starts.
 * @param total whole đồng
 * @param blocking whether the dossier waits for it
 */
@Revision("1")
public record FeeRequested(String dossierCode, Instant at, Actor by, List<FeeItem> items, long total, boolean blocking)
        implements DossierEvent {}
