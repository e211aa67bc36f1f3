package vn.dossierledger.api.feedback;

import java.time.Instant;
import vn.dossierledger.api.actor.Actor;

/**
 * A fact of what citizens say of services.
 */
public sealed interface FeedbackEvent permits FeedbackAnswered, FeedbackGiven, ServiceRated {

    /** The id of the feedback. */
    String feedback();

    /** When it happened, by the ledger's clock. */
    Instant at();

    /** Who did it, in which role. */
    Actor by();
}
