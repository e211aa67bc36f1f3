package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;

/**
 * The one-stop handed the dossier to a department; K2 stops, K4 starts.
 * @param dueAt when K2 ended; null where the authority states no time
 */
@Revision("1")
public record DossierForwarded(String dossierCode, Instant at, Actor by, String department, Instant dueAt)
        implements DossierEvent {}
