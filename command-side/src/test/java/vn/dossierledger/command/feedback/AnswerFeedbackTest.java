package vn.dossierledger.command.feedback;

import static vn.dossierledger.command.feedback.Stage.AN;
import static vn.dossierledger.command.feedback.Stage.BINH;
import static vn.dossierledger.command.feedback.Stage.BLANK;
import static vn.dossierledger.command.feedback.Stage.ELSEWHERE;
import static vn.dossierledger.command.feedback.Stage.ENDED;
import static vn.dossierledger.command.feedback.Stage.INSPECTOR;
import static vn.dossierledger.command.feedback.Stage.LEADER;
import static vn.dossierledger.command.feedback.Stage.NOW;
import static vn.dossierledger.command.feedback.Stage.ONE_STOP;
import static vn.dossierledger.command.feedback.Stage.SPECIALIST;
import static vn.dossierledger.command.feedback.Stage.WORDS;
import static vn.dossierledger.command.feedback.Stage.given;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.feedback.AnswerFeedback;
import vn.dossierledger.api.feedback.FeedbackAnswered;
import vn.dossierledger.api.feedback.FeedbackEvent;
import vn.dossierledger.api.feedback.FeedbackGiven;
import vn.dossierledger.api.feedback.FeedbackKind;
import vn.dossierledger.api.feedback.FeedbackState;
import vn.dossierledger.api.feedback.ServiceRated;
import vn.dossierledger.api.rejection.AlreadyAnswered;
import vn.dossierledger.api.rejection.FeedbackUnknown;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.ReasonMissing;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.api.sealing.Sealed;

/** QN 6.2: who spoke is answered by the authority that gives the service. */
class AnswerFeedbackTest {

    private static final String ID = "feedback/1";
    private static final String RATING = "rating/" + ENDED.code();
    private static final NotYourRole NOT_YOURS = new NotYourRole(Set.of(Role.ONE_STOP, Role.LEADER), "QN 6.2");

    private static FeedbackGiven spoken() {
        return new FeedbackGiven(
                ID,
                NOW,
                AN.as(Role.CITIZEN),
                "quangngai",
                null,
                FeedbackKind.QUESTION,
                new Sealed("key of pseudonym-an", "sealed Khi nào?"));
    }

    private static ServiceRated rated(Sealed comment) {
        return new ServiceRated(
                RATING, NOW, AN.as(Role.CITIZEN), ENDED.code(), "quangngai", "birth-registration", 2, comment);
    }

    private static FeedbackAnswered answered(String id, Caller by, Role role, String key) {
        return new FeedbackAnswered(id, NOW, by.as(role), "quangngai", new Sealed(key, "sealed Rất nhanh"));
    }

    private static AnswerFeedback answer(String id, Caller by, Confidential words) {
        return new AnswerFeedback(id, null, by, words);
    }

    @Test
    void the_one_stop_or_the_leader_answers_under_the_key_of_who_spoke() {
        given(spoken())
                .when(answer(ID, ONE_STOP, WORDS))
                .appends(FeedbackState.ANSWERED, answered(ID, ONE_STOP, Role.ONE_STOP, "key of pseudonym-an"));
        given(spoken())
                .when(answer(ID, LEADER, WORDS))
                .appends(FeedbackState.ANSWERED, answered(ID, LEADER, Role.LEADER, "key of pseudonym-an"));
    }

    @Test
    void a_rating_is_answered_too_with_words_or_without() {
        given(rated(new Sealed("key of its words", "sealed Chậm")))
                .when(answer(RATING, LEADER, WORDS))
                .appends(FeedbackState.ANSWERED, answered(RATING, LEADER, Role.LEADER, "key of its words"));
        given(rated(null))
                .when(answer(RATING, LEADER, WORDS))
                .appends(FeedbackState.ANSWERED, answered(RATING, LEADER, Role.LEADER, "key of the applicant"));
    }

    @Test
    void it_is_answered_once() {
        FeedbackEvent first = answered(ID, LEADER, Role.LEADER, "key of pseudonym-an");
        given(spoken(), first).when(answer(ID, ONE_STOP, WORDS)).refuses(new AlreadyAnswered());
    }

    @Test
    void who_sees_it_need_not_be_who_answers_it() {
        given(spoken()).when(answer(ID, SPECIALIST, WORDS)).refuses(NOT_YOURS);
        given(spoken()).when(answer(ID, INSPECTOR, WORDS)).refuses(NOT_YOURS);
        given(spoken()).when(answer(ID, AN, WORDS)).refuses(NOT_YOURS);
    }

    @Test
    void who_may_not_see_it_learns_nothing() {
        given(spoken()).when(answer(ID, ELSEWHERE, WORDS)).refuses(new FeedbackUnknown(ID));
        given(spoken()).when(answer(ID, BINH, WORDS)).refuses(new FeedbackUnknown(ID));
    }

    @Test
    void something_is_said() {
        given(spoken()).when(answer(ID, LEADER, BLANK)).refuses(new ReasonMissing("QN 6.2, 9.4; CM 10.4"));
    }
}
