package vn.dossierledger.api.feedback;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.sealing.Sealed;

/**
 * The authority has answered (QN 6.2).
 * @param feedback the id
 * @param answer sealed under the key of what it answers
 */
@Revision("1")
public record FeedbackAnswered(String feedback, Instant at, Actor by, String authority, Sealed answer)
        implements FeedbackEvent {}
