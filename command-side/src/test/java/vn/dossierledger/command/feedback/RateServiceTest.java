package vn.dossierledger.command.feedback;

import static vn.dossierledger.command.feedback.Stage.AN;
import static vn.dossierledger.command.feedback.Stage.BINH;
import static vn.dossierledger.command.feedback.Stage.COLLECTED;
import static vn.dossierledger.command.feedback.Stage.ELSEWHERE;
import static vn.dossierledger.command.feedback.Stage.ENDED;
import static vn.dossierledger.command.feedback.Stage.INSPECTOR;
import static vn.dossierledger.command.feedback.Stage.NOW;
import static vn.dossierledger.command.feedback.Stage.ONE_STOP;
import static vn.dossierledger.command.feedback.Stage.OPEN;
import static vn.dossierledger.command.feedback.Stage.WORDS;
import static vn.dossierledger.command.feedback.Stage.given;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.feedback.FeedbackIds;
import vn.dossierledger.api.feedback.FeedbackState;
import vn.dossierledger.api.feedback.RateService;
import vn.dossierledger.api.feedback.ServiceRated;
import vn.dossierledger.api.rejection.AlreadyRated;
import vn.dossierledger.api.rejection.DossierUnknown;
import vn.dossierledger.api.rejection.NotYetRateable;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.ScoreOutOfRange;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.api.sealing.Sealed;

/** The applicant of a dossier says once, at its end, how the service was. */
class RateServiceTest {

    private static RateService rate(Caller by, String code, int score, Confidential comment) {
        return new RateService(FeedbackIds.rating(code), by, code, score, comment);
    }

    private static ServiceRated rated(int score, Sealed comment) {
        return new ServiceRated(
                "rating/" + ENDED.code(),
                NOW,
                AN.as(Role.CITIZEN),
                ENDED.code(),
                "quangngai",
                "birth-registration",
                score,
                comment);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void the_applicant_rates_it_from_one_to_five(int score) {
        given().when(rate(AN, ENDED.code(), score, null)).appends(FeedbackState.OPEN, rated(score, null));
    }

    @Test
    void what_is_said_with_it_is_sealed_under_the_key_of_the_applicant() {
        given().when(rate(AN, ENDED.code(), 4, WORDS))
                .appends(FeedbackState.OPEN, rated(4, new Sealed("key of the applicant", "sealed Rất nhanh")));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 6, Integer.MAX_VALUE})
    void there_is_no_other_score(int score) {
        given().when(rate(AN, ENDED.code(), score, null)).refuses(new ScoreOutOfRange(score));
    }

    @Test
    void before_its_end_nobody_knows_how_it_was() {
        given().when(rate(AN, OPEN.code(), 5, null)).refuses(new NotYetRateable(DossierState.IN_PROCESS));
    }

    @Test
    void it_is_rated_once() {
        given(rated(5, null)).when(rate(AN, ENDED.code(), 1, null)).refuses(new AlreadyRated(ENDED.code()));
    }

    @Test
    void officers_do_not_rate_themselves_nor_each_other() {
        given().when(rate(ONE_STOP, ENDED.code(), 5, null)).refuses(new NotYourRole(Set.of(Role.CITIZEN), COLLECTED));
        given().when(rate(INSPECTOR, ENDED.code(), 5, null)).refuses(new NotYourRole(Set.of(Role.CITIZEN), COLLECTED));
    }

    @Test
    void a_stranger_never_learns_of_the_dossier() {
        given().when(rate(BINH, ENDED.code(), 1, null)).refuses(new DossierUnknown(ENDED.code()));
        given().when(rate(ELSEWHERE, ENDED.code(), 1, null)).refuses(new DossierUnknown(ENDED.code()));
        given().when(rate(AN, "none", 1, null)).refuses(new DossierUnknown("none"));
    }
}
