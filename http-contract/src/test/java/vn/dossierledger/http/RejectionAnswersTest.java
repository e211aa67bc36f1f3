package vn.dossierledger.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatus;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.rejection.ConcurrentChange;
import vn.dossierledger.api.rejection.DossierUnknown;
import vn.dossierledger.api.rejection.FeedbackUnknown;
import vn.dossierledger.api.rejection.IdempotencyKeyReused;
import vn.dossierledger.api.rejection.IncidentUnknown;
import vn.dossierledger.api.rejection.NotInState;
import vn.dossierledger.api.rejection.RefundNotDue;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.rejection.VersionConflict;

class RejectionAnswersTest {
    @ParameterizedTest
    @EnumSource
    void every_rejection_has_its_words_in_every_language(Language language) {
        List<Rejection> all = Samples.rejections();
        assertThat(all).hasSizeGreaterThan(40);
        assertThat(all).allSatisfy(rejection -> {
            Problem problem = RejectionAnswers.of(rejection).in(language, null);
            assertThat(problem.title()).isNotBlank();
            assertThat(problem.detail()).isNotBlank().doesNotContain("{", "}");
            assertThat(problem.code()).matches("[a-z]+(-[a-z]+)*");
            assertThat(problem.status()).isIn(403, 404, 409, 412, 422);
        });
    }

    /** Neither of them is a rule: nobody's law says that two may not write at once, or that a key is used once. */
    private static final Set<Class<? extends Rejection>> TECHNICAL =
            Set.of(ConcurrentChange.class, IdempotencyKeyReused.class, VersionConflict.class);

    /** What is not there, or not the caller's to see, names no rule: a rule would tell that it is there. */
    private static final Set<Class<? extends Rejection>> NOT_THERE =
            Set.of(DossierUnknown.class, FeedbackUnknown.class, IncidentUnknown.class);

    @Test
    void every_rule_that_says_no_cites_its_article_or_says_that_it_is_ours() {
        assertThat(Samples.rejections())
                .filteredOn(rejection -> !TECHNICAL.contains(rejection.getClass()))
                .filteredOn(rejection -> !NOT_THERE.contains(rejection.getClass()))
                .hasSizeGreaterThan(90)
                .allSatisfy(
                        rejection -> assertThat(RejectionAnswers.of(rejection).article())
                                .as("article of %s", rejection)
                                // A sample's components are all "x", so is an article that the rule hands over.
                                .matches("x|default: [A-Z].+\\."));
    }

    @Test
    void what_is_no_rule_cites_nothing() {
        assertThat(Samples.rejections())
                .filteredOn(rejection ->
                        TECHNICAL.contains(rejection.getClass()) || NOT_THERE.contains(rejection.getClass()))
                .hasSize(TECHNICAL.size() + NOT_THERE.size())
                .allSatisfy(rejection ->
                        assertThat(RejectionAnswers.of(rejection).article()).isNull());
        assertThat(Samples.rejections())
                .filteredOn(rejection -> NOT_THERE.contains(rejection.getClass()))
                .allSatisfy(rejection ->
                        assertThat(RejectionAnswers.of(rejection).status()).isEqualTo(HttpStatus.NOT_FOUND));
    }

    @Test
    void whoever_is_kept_out_at_the_door_learns_by_what() {
        assertThat(Obstacle.FORBIDDEN.answer(List.of()).article()).startsWith("default: ");
        assertThat(Obstacle.NOT_FOUND.answer(List.of()).article()).isNull();
    }

    @Test
    void no_two_rejections_share_a_code() {
        assertThat(Samples.rejections())
                .extracting(rejection -> RejectionAnswers.of(rejection).code())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void every_obstacle_has_its_words_in_every_language(Language language) {
        assertThat(Obstacle.values()).allSatisfy(obstacle -> assertThat(
                        obstacle.answer(List.of()).in(language, null).detail())
                .isNotBlank());
    }

    @Test
    void a_refused_refund_cites_its_article() {
        assertThat(RejectionAnswers.of(new RefundNotDue("QN 8.2.c")).in(Language.EN, null))
                .isEqualTo(new Problem(
                        "/problems/refund-not-due",
                        "No refund is due",
                        422,
                        "Money goes back because the agency did not perform the service, never because the result was"
                                + " not collected.",
                        "refund-not-due",
                        "QN 8.2.c",
                        null,
                        List.of()));
    }

    @Test
    void states_are_said_as_people_say_them() {
        Rejection no = new NotInState(DossierState.ACCEPTED, Set.of(DossierState.SUBMITTED));
        assertThat(RejectionAnswers.of(no).in(Language.VI, null).detail())
                .isEqualTo("Hồ sơ ở trạng thái: đã tiếp nhận. Việc này chỉ làm được khi: mới nộp.");
    }
}
