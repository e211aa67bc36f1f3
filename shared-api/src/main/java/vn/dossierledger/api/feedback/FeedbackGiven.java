package vn.dossierledger.api.feedback;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.sealing.Sealed;

/**
 * A citizen told an authority something about its services (QN 6.2, 9.4; CM 10.4).
 * @param feedback the id, see {@link FeedbackIds}
 * @param dossierCode what it is about; nullable
 * @param text sealed under the citizen's key
 */
@Revision("1")
public record FeedbackGiven(
        String feedback, Instant at, Actor by, String authority, String dossierCode, FeedbackKind kind, Sealed text)
        implements FeedbackEvent {}
