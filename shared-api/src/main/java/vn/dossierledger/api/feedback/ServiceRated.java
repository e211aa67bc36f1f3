package vn.dossierledger.api.feedback;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.sealing.Sealed;

/**
 * The applicant rated the service of a dossier; once.
 * @param feedback the id, see {@link FeedbackIds}
 * @param score 1 (bad) to 5 (good)
 * @param comment sealed under the applicant's key; nullable
 */
@Revision("1")
public record ServiceRated(
        String feedback,
        Instant at,
        Actor by,
        String dossierCode,
        String authority,
        String procedure,
        int score,
        Sealed comment)
        implements FeedbackEvent {}
