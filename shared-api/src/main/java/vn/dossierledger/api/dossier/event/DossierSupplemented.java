package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.dossier.SealedItemReason;
import vn.dossierledger.api.dossier.SubmittedComponent;
import vn.dossierledger.api.dossier.SupplementPhase;

/**
 * The citizen added, or said why not; K5 stops.
 */
@Revision("1")
public record DossierSupplemented(
        String dossierCode,
        Instant at,
        Actor by,
        SupplementPhase phase,
        List<SubmittedComponent> components,
        List<SealedItemReason> explanations)
        implements DossierEvent {}
