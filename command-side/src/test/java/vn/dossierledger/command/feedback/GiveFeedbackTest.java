package vn.dossierledger.command.feedback;

import static vn.dossierledger.command.feedback.Stage.AN;
import static vn.dossierledger.command.feedback.Stage.BINH;
import static vn.dossierledger.command.feedback.Stage.BLANK;
import static vn.dossierledger.command.feedback.Stage.COLLECTED;
import static vn.dossierledger.command.feedback.Stage.LEADER;
import static vn.dossierledger.command.feedback.Stage.NOW;
import static vn.dossierledger.command.feedback.Stage.OPEN;
import static vn.dossierledger.command.feedback.Stage.WORDS;
import static vn.dossierledger.command.feedback.Stage.given;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.feedback.FeedbackGiven;
import vn.dossierledger.api.feedback.FeedbackKind;
import vn.dossierledger.api.feedback.FeedbackState;
import vn.dossierledger.api.feedback.GiveFeedback;
import vn.dossierledger.api.rejection.AuthorityUnknown;
import vn.dossierledger.api.rejection.DossierUnknown;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.ReasonMissing;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.api.sealing.Sealed;

/** QN 6.2, 9.4; CM 10.4: what people say of the services is collected. */
class GiveFeedbackTest {

    private static final String ID = "feedback/1";

    private static GiveFeedback give(Caller by, String authority, String dossierCode, Confidential text) {
        return new GiveFeedback(ID, by, authority, dossierCode, FeedbackKind.COMPLAINT, text, by.citizen());
    }

    private static FeedbackGiven given1(String authority, String dossierCode) {
        return new FeedbackGiven(
                ID,
                NOW,
                AN.as(Role.CITIZEN),
                authority,
                dossierCode,
                FeedbackKind.COMPLAINT,
                new Sealed("key of pseudonym-an", "sealed Rất nhanh"));
    }

    @Test
    void a_citizen_speaks_of_an_authority_and_the_words_are_sealed() {
        given().when(give(AN, "camau", null, WORDS)).appends(FeedbackState.OPEN, given1("camau", null));
    }

    @Test
    void a_citizen_speaks_of_the_own_dossier() {
        given().when(give(AN, "quangngai", OPEN.code(), WORDS))
                .appends(FeedbackState.OPEN, given1("quangngai", OPEN.code()));
    }

    @Test
    void of_a_dossier_of_others_or_of_none_nobody_learns_anything() {
        given().when(give(BINH, "quangngai", OPEN.code(), WORDS)).refuses(new DossierUnknown(OPEN.code()));
        given().when(give(BINH, "quangngai", "none", WORDS)).refuses(new DossierUnknown("none"));
    }

    @Test
    void a_dossier_is_spoken_of_where_it_is() {
        given().when(give(AN, "camau", OPEN.code(), WORDS)).refuses(new DossierUnknown(OPEN.code()));
    }

    @Test
    void an_officer_is_no_citizen() {
        given().when(give(LEADER, "quangngai", null, WORDS)).refuses(new NotYourRole(Set.of(Role.CITIZEN), COLLECTED));
    }

    @Test
    void nobody_speaks_to_an_authority_that_is_not_there() {
        given().when(give(AN, "nowhere", null, WORDS)).refuses(new AuthorityUnknown("nowhere"));
    }

    @Test
    void something_is_said() {
        given().when(give(AN, "camau", null, BLANK)).refuses(new ReasonMissing(COLLECTED));
        given().when(give(AN, "camau", null, null)).refuses(new ReasonMissing(COLLECTED));
    }
}
