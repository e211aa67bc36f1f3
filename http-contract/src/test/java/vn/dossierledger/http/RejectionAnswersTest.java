package vn.dossierledger.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.rejection.NotInState;
import vn.dossierledger.api.rejection.RefundNotDue;
import vn.dossierledger.api.rejection.Rejection;

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
