package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.dossier.SealedItemReason;
import vn.dossierledger.api.sealing.Sealed;

/**
 * A department proposes to ask the applicant for more; whoever the policy names has still to approve (QN 12.2; CM 13.2).
 * @param respondBy nullable
 */
@Revision("1")
public record SupplementProposed(
        String dossierCode, Instant at, Actor by, List<SealedItemReason> items, Sealed reason, Instant respondBy)
        implements DossierEvent {}
