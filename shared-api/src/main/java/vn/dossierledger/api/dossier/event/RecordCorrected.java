package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.sealing.Sealed;

/**
 * Something that an earlier event says is wrong: what is right stands here, beside it; the earlier event stays as it is (DQ 7.3; QN 4.3; CM 5.3).
 * @param event the sequence number of the event
 * @param eventType its type, the simple name
 * @param field which field of it, such as {@code applicant.name}
 * @param before what it says; null where it says nothing
 * @param after what is right
 * @param approvedBy the account of who answers for it
 */
@Revision("1")
public record RecordCorrected(
        String dossierCode,
        Instant at,
        Actor by,
        long event,
        String eventType,
        String field,
        Sealed before,
        Sealed after,
        Sealed reason,
        String approvedBy)
        implements DossierEvent {}
