package vn.dossierledger.query.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.feedback.FeedbackAnswered;
import vn.dossierledger.api.feedback.FeedbackGiven;
import vn.dossierledger.api.feedback.FeedbackIds;
import vn.dossierledger.api.feedback.FeedbackKind;
import vn.dossierledger.api.feedback.ServiceRated;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** What citizens say, over HTTP; each test has an authority of its own, which nobody else speaks of. */
class FeedbackIT {

    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    private static final Actor LEADER = new Actor(Role.LEADER, "leader", "a", null);

    private final World world = World.get();
    private final String authority = "a" + UUID.randomUUID();
    private final Applicant mai = Story.person("Lê Thị Mai");
    private final Applicant nam = Story.person("Lê Văn Nam");
    private final String mais = FeedbackIds.feedback(UUID.randomUUID().toString());
    private final String nams = FeedbackIds.rating("H48-" + UUID.randomUUID());
    private long position;

    @BeforeEach
    void mai_complains_and_is_answered_and_nam_rates() {
        world.append(new FeedbackGiven(
                mais,
                MONDAY,
                citizen(mai),
                authority,
                "H48.12-260302-0001",
                FeedbackKind.COMPLAINT,
                world.sealing().text(mai, "Chờ lâu quá")));
        world.append(new FeedbackAnswered(
                mais, MONDAY, LEADER, authority, world.sealing().text(mai, "Xin lỗi chị Mai")));
        position = world.append(new ServiceRated(
                nams,
                MONDAY.plusSeconds(1),
                citizen(nam),
                FeedbackIds.request(nams),
                authority,
                "birth-registration",
                4,
                world.sealing().text(nam, "Tốt")));
    }

    private Actor citizen(Applicant applicant) {
        return new Actor(Role.CITIZEN, world.sealing().pseudonym(applicant.personalId()), null, null);
    }

    private static String token(Applicant applicant) {
        return "CITIZEN." + applicant.personalId();
    }

    private Answer list(String token, String query) {
        return world.get(token, "/api/v1/authorities/" + authority + "/feedback" + query, position);
    }

    private static List<String> texts(Answer answer) {
        return answer.body()
                .at("/items")
                .valueStream()
                .map(each -> each.get("text").asString())
                .toList();
    }

    @Test
    void the_pages_reach_to_the_last_and_tell_each_once() {
        for (int i = 0; i < 5; i++) {
            // At the same instant, known more exactly than a table keeps it.
            position = world.append(new FeedbackGiven(
                    FeedbackIds.feedback(UUID.randomUUID().toString()),
                    MONDAY.plusNanos(123_456_789),
                    citizen(mai),
                    authority,
                    null,
                    FeedbackKind.COMPLAINT,
                    world.sealing().text(mai, "Lần " + i)));
        }
        List<String> told = new ArrayList<>();
        String next = "";
        do {
            Answer page = list("LEADER." + authority, "?size=2" + (next.isEmpty() ? "" : "&cursor=" + next));
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body().at("/total").asLong()).isEqualTo(7);
            told.addAll(texts(page));
            next = page.body().path("next").asString("");
        } while (!next.isEmpty());

        assertThat(told)
                .containsExactlyInAnyOrder("Tốt", "Lần 0", "Lần 1", "Lần 2", "Lần 3", "Lần 4", "Chờ lâu quá")
                .startsWith("Tốt")
                .endsWith("Chờ lâu quá");
        assertThat(list("LEADER." + authority, "?cursor=x").status()).isEqualTo(400);
        assertThat(list(token(mai), "?cursor=x").status()).isEqualTo(400);
    }

    @Test
    void officers_of_the_authority_read_all_of_it_the_newest_first() {
        Answer all = list("SPECIALIST." + authority + ".x", "");
        assertThat(texts(all)).containsExactly("Tốt", "Chờ lâu quá");
        assertThat(all.body().at("/total").asLong()).isEqualTo(2);
        assertThat(all.text("/items/1/answer/text")).isEqualTo("Xin lỗi chị Mai");
        assertThat(all.text("/items/1/answer/by")).isEqualTo("LEADER");
        assertThat(all.text("/items/1/state")).isEqualTo("ANSWERED");
        assertThat(all.text("/items/1/kind")).isEqualTo("COMPLAINT");
        assertThat(all.body().at("/items/0/score").asInt()).isEqualTo(4);
        assertThat(all.text("/items/0/procedure")).isEqualTo("birth-registration");
        assertThat(all.body().toString())
                .doesNotContain(citizen(mai).subject(), citizen(nam).subject());
        assertThat(all.header("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSPECTOR", "REPORTING", "ADMIN"})
    void so_does_who_oversees_all(String token) {
        assertThat(texts(list(token, ""))).containsExactly("Tốt", "Chờ lâu quá");
    }

    @Test
    void a_citizen_reads_the_own_and_the_figures_of_all() {
        Answer own = list(token(mai), "");
        assertThat(texts(own)).containsExactly("Chờ lâu quá");
        assertThat(own.body().at("/total").asLong()).isEqualTo(1);
        assertThat(own.body().at("/figures/ratings").asLong()).isEqualTo(1);
    }

    @Test
    void officers_of_others_and_nobody_are_kept_out() {
        assertThat(list("LEADER.elsewhere", "").status()).isEqualTo(403);
        assertThat(list(null, "").status()).isEqualTo(401);
    }

    @Test
    void what_is_not_answered_is_found() {
        assertThat(texts(list("INSPECTOR", "?answered=false"))).containsExactly("Tốt");
        assertThat(texts(list("INSPECTOR", "?answered=true"))).containsExactly("Chờ lâu quá");
        assertThat(texts(list("INSPECTOR", "?size=1"))).containsExactly("Tốt");
        assertThat(list("INSPECTOR", "?size=0").status()).isEqualTo(400);
    }

    @Test
    void the_figures_are_counted_from_all_that_was_said() {
        for (int score : new int[] {5, 5, 1}) {
            position = world.append(new ServiceRated(
                    FeedbackIds.rating("H48-" + UUID.randomUUID()),
                    MONDAY,
                    citizen(mai),
                    "H48",
                    authority,
                    "birth-registration",
                    score,
                    null));
        }
        Answer figures = list("REPORTING", "?size=1");
        assertThat(figures.body().at("/figures").toString())
                .isEqualTo("{\"ratings\":4,\"averageScore\":3.75,\"scores\":{\"1\":1,\"4\":1,\"5\":2},"
                        + "\"kinds\":{\"COMPLAINT\":1},\"answered\":1}");
    }

    @Test
    void where_nothing_was_said_there_is_no_average() {
        Answer nothing = world.get("REPORTING", "/api/v1/authorities/silent/feedback", position);
        assertThat(nothing.body().at("/total").asLong()).isZero();
        assertThat(nothing.body().at("/figures/averageScore").isNull()
                        || nothing.body().at("/figures/averageScore").isMissingNode())
                .isTrue();
    }

    @Test
    void one_is_read_by_whom_it_concerns_with_the_version_to_answer_it() {
        String path = "/api/v1/feedback/" + FeedbackIds.request(mais);
        Answer own = world.get(token(mai), path, position);
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.header("ETag")).isEqualTo("\"1\"");
        assertThat(own.text("/dossierCode")).isEqualTo("H48.12-260302-0001");
        assertThat(world.get("ONE_STOP." + authority, path).status()).isEqualTo(200);
        assertThat(world.get(token(nam), path).status()).isEqualTo(404);
        assertThat(world.get("ONE_STOP.elsewhere", path).status()).isEqualTo(404);
        String rating = "/api/v1/dossiers/" + FeedbackIds.request(nams) + "/rating";
        assertThat(world.get(token(nam), rating, position).text("/text")).isEqualTo("Tốt");
        assertThat(world.get(token(mai), rating).status()).isEqualTo(404);
    }

    @Test
    void what_was_sealed_under_an_erased_key_stays_closed_and_its_score_counts() {
        Applicant gone = Story.person("Lê Đã Quên");
        String rating = FeedbackIds.rating("H48-" + UUID.randomUUID());
        ServiceRated rated = new ServiceRated(
                rating,
                MONDAY.plusSeconds(9),
                citizen(gone),
                FeedbackIds.request(rating),
                authority,
                "birth-registration",
                2,
                world.sealing().text(gone, "Chậm"));
        world.sealing().erase(gone);
        position = world.append(rated);
        Answer after = list("INSPECTOR", "");
        assertThat(texts(after)).containsExactly("[đã xoá]", "Tốt", "Chờ lâu quá");
        assertThat(after.body().at("/figures/averageScore").decimalValue()).isEqualByComparingTo("3");
        assertThat(after.body().toString()).doesNotContain("Chậm");
    }
}
