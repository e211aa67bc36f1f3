package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.dossier.SealedItemReason;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.sealing.Sealed;

/**
 * The citizen was asked for more; K1 stops (intake), K5 starts.
 * @param respondBy nullable
 */
@Revision("1")
public record SupplementRequested(
        String dossierCode,
        Instant at,
        Actor by,
        SupplementPhase phase,
        List<SealedItemReason> items,
        Sealed reason,
        Instant respondBy)
        implements DossierEvent {}
