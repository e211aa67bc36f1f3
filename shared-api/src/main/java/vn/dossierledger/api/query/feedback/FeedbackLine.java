package vn.dossierledger.api.query.feedback;

import java.time.Instant;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.feedback.FeedbackKind;
import vn.dossierledger.api.feedback.FeedbackState;

/**
 * What one citizen said. It does not say who: where it names a dossier, that is known to who may see the dossier.
 *
 * @param code what addresses call it; the code of the dossier for a rating
 * @param version the last sequence number, as in the ETag
 * @param kind null for a rating
 * @param score 1 (bad) to 5 (good); null unless it is a rating
 * @param procedure of the rated dossier; null unless it is a rating
 * @param dossierCode what it is about; nullable
 * @param text the words; null for a rating without any
 * @param answer null until there is one
 */
public record FeedbackLine(
        String code,
        long version,
        FeedbackState state,
        FeedbackKind kind,
        Integer score,
        String authority,
        String procedure,
        String dossierCode,
        Instant at,
        String text,
        Reply answer) {

    /** What the authority answered, and in which role somebody did. */
    public record Reply(Instant at, Role by, String text) {}
}
