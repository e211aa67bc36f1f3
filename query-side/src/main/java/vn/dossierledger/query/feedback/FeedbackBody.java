package vn.dossierledger.query.feedback;

import java.time.Instant;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.feedback.FeedbackAnswered;
import vn.dossierledger.api.feedback.FeedbackEvent;
import vn.dossierledger.api.feedback.FeedbackGiven;
import vn.dossierledger.api.feedback.FeedbackKind;
import vn.dossierledger.api.feedback.ServiceRated;
import vn.dossierledger.api.sealing.Sealed;

/**
 * What is kept of one feedback, folded from its facts. Without I/O, so that the same facts always give the same.
 *
 * @param version the sequence number of the last fact
 * @param citizen keyed pseudonym of who said it
 * @param kind null for a rating
 * @param score null unless it is a rating
 * @param procedure null unless it is a rating
 * @param dossierCode nullable
 * @param text nullable
 * @param answeredAt null until there is an answer
 */
record FeedbackBody(
        String feedback,
        long version,
        String authority,
        String citizen,
        Instant at,
        FeedbackKind kind,
        Integer score,
        String procedure,
        String dossierCode,
        Sealed text,
        Instant answeredAt,
        Role answeredBy,
        Sealed answer) {

    /** What is kept after one more fact, of null before the first. */
    static FeedbackBody after(FeedbackBody body, FeedbackEvent event) {
        return switch (event) {
            case FeedbackGiven e ->
                new FeedbackBody(
                        e.feedback(),
                        0,
                        e.authority(),
                        e.by().subject(),
                        e.at(),
                        e.kind(),
                        null,
                        null,
                        e.dossierCode(),
                        e.text(),
                        null,
                        null,
                        null);
            case ServiceRated e ->
                new FeedbackBody(
                        e.feedback(),
                        0,
                        e.authority(),
                        e.by().subject(),
                        e.at(),
                        null,
                        e.score(),
                        e.procedure(),
                        e.dossierCode(),
                        e.comment(),
                        null,
                        null,
                        null);
            case FeedbackAnswered e -> body.answered(e);
        };
    }

    private FeedbackBody answered(FeedbackAnswered e) {
        return new FeedbackBody(
                feedback,
                version + 1,
                authority,
                citizen,
                at,
                kind,
                score,
                procedure,
                dossierCode,
                text,
                e.at(),
                e.by().role(),
                e.answer());
    }

    boolean isAnswered() {
        return answeredAt != null;
    }
}
