package vn.dossierledger.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** One dossier read over HTTP, through the real processors, waiting for what was just written. */
class ReadingIT {

    private final World world = World.get();

    private Story story(String name) {
        return Story.of(world.sealing(), Rules.AUTHORITY, Story.person(name));
    }

    @Test
    void who_has_just_written_reads_what_was_written() {
        Story story = story("Nguyễn Văn Dương").toTheEnd();
        long position = world.append(story.events());

        Answer file = world.get("INSPECTOR", "/api/v1/dossiers/" + story.code(), position);

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("ETag")).isEqualTo("\"9\"");
        assertThat(file.header("Cache-Control")).contains("no-store");
        assertThat(file.text("/state")).isEqualTo("RETURNED");
        assertThat(file.body().at("/portalStatus").asInt()).isEqualTo(10);
        assertThat(file.text("/applicant/name")).isEqualTo("Nguyễn Văn Dương");
        assertThat(file.text("/summary")).isEqualTo("Xin cấp giấy chứng nhận cho quán hoà bình");
        assertThat(file.text("/outcome/kind")).isEqualTo("APPROVED");
        assertThat(file.body().at("/fees/due").asLong()).isZero();
        assertThat(file.text("/returned/receivedBy")).isEqualTo("người nhận");
    }

    @Test
    void the_history_tells_every_event_in_order_and_in_clear() {
        Story story = story("Trần Thị Bé").checked().supplementAsked();
        long position = world.append(story.events());

        Answer history = world.get("INSPECTOR", "/api/v1/dossiers/" + story.code() + "/history", position);

        assertThat(history.body().valueStream().map(each -> each.get("type").asString()))
                .containsExactly("DossierSubmitted", "CompletenessChecked", "SupplementRequested");
        assertThat(history.text("/0/payload/applicant/name")).isEqualTo("Trần Thị Bé");
        assertThat(history.text("/2/payload/items/0/reason")).isEqualTo("thiếu chữ ký");
        assertThat(history.text("/2/summary")).isEqualTo("Yêu cầu bổ sung 1 thành phần hồ sơ");
        assertThat(history.text("/2/actor/role")).isEqualTo("ONE_STOP");
        assertThat(history.body().toString())
                .doesNotContain(
                        "owners",
                        "subject",
                        world.sealing().pseudonym(story.applicant().personalId()));
        Answer english = world.getInEnglish("INSPECTOR", "/api/v1/dossiers/" + story.code() + "/history");
        assertThat(english.text("/1/summary")).isEqualTo("Checked: the dossier is complete");
    }

    /** Erased before anybody here has opened it: a key that was used lately is kept for up to a minute. */
    @Test
    void what_was_sealed_under_an_erased_key_stays_closed() {
        Story story = story("Lê Thị Quên").checked();
        world.sealing().erase(story.applicant());
        long position = world.append(story.events());
        String path = "/api/v1/dossiers/" + story.code();

        Answer file = world.get("INSPECTOR", path, position);

        assertThat(file.body().at("/applicantErased").asBoolean()).isTrue();
        assertThat(file.text("/summary")).isEqualTo("[đã xoá]");
        assertThat(world.get("INSPECTOR", path + "/history").text("/0/payload/applicant"))
                .isEqualTo("[đã xoá]");
        Answer found = world.get("INSPECTOR", "/api/v1/dossiers?q=" + story.code(), position);
        assertThat(found.body().at("/total").asLong()).isEqualTo(1);
        assertThat(file.body().toString() + found.body()).doesNotContain("Quên");
    }

    @Test
    void beyond_what_the_caller_may_see_there_is_nothing() {
        Story story = story("Phạm Văn Kín").toTheEnd();
        long position = world.append(story.events());
        String path = "/api/v1/dossiers/" + story.code();
        String owner = "CITIZEN." + story.applicant().personalId();
        List<String> may = List.of(
                owner,
                "ONE_STOP.quangngai",
                "LEADER.quangngai",
                "CASHIER.quangngai",
                "SPECIALIST.quangngai.nghiep-vu",
                "DEPARTMENT_HEAD.quangngai.nghiep-vu",
                "REPORTING",
                "ADMIN");
        List<String> mayNot = List.of(
                "CITIZEN.999999999999",
                "ONE_STOP.camau",
                "LEADER.camau",
                "SPECIALIST.quangngai.tu-phap",
                "SPECIALIST.camau.nghiep-vu");

        for (String each : List.of("", "/history", "/clocks")) {
            may.forEach(
                    token -> assertThat(world.get(token, path + each, position).status())
                            .as(token + each)
                            .isEqualTo(200));
            mayNot.forEach(
                    token -> assertThat(world.get(token, path + each, position).status())
                            .as(token + each)
                            .isEqualTo(404));
        }
        assertThat(world.get(null, path).status()).isEqualTo(401);
        assertThat(world.get("INSPECTOR", "/api/v1/dossiers/H48.12-260302-9999").text("/code"))
                .isEqualTo("not-found");
    }

    @Test
    void the_clocks_come_with_their_derivation() {
        Story story = story("Võ Thị Đúng Hẹn").checked().accepted();
        long position = world.append(story.events());

        Answer clocks = world.get("INSPECTOR", "/api/v1/dossiers/" + story.code() + "/clocks", position);

        assertThat(clocks.body().valueStream().map(each -> each.get("clock").asString()))
                .containsExactly("INTAKE", "FORWARD", "RESOLUTION", "APOLOGY_LEAD");
        assertThat(clocks.text("/0/state")).isEqualTo("MET");
        // Accepted on Monday at 10: three working days later, on Thursday at 10.
        assertThat(clocks.text("/2/dueAt")).isEqualTo("2026-03-05T03:00:00Z");
        assertThat(clocks.body().at("/2/derivation").size()).isPositive();
        assertThat(clocks.text("/2/article")).isEqualTo("QN 6");
        assertThat(clocks.body().at("/2/words").size()).isPositive();
    }

    @Test
    void a_position_that_is_never_reached_ends_in_503() {
        Answer behind = world.get("INSPECTOR", "/api/v1/dossiers/H48.12-260302-9999", 999_999_999L);

        assertThat(behind.status()).isEqualTo(503);
        assertThat(behind.header("Retry-After")).isEqualTo("1");
        assertThat(behind.text("/code")).isEqualTo("read-model-behind");
    }

    @Test
    void a_position_that_is_none_is_refused() {
        for (String path :
                List.of("/api/v1/dossiers?size=0", "/api/v1/dossiers?state=LOST", "/api/v1/dossiers?cursor=x")) {
            Answer refused = world.get("INSPECTOR", path);
            assertThat(refused.status()).as(path).isEqualTo(400);
            assertThat(refused.text("/code")).isEqualTo("invalid-input");
        }
    }

    @Test
    void a_preview_needs_no_token_and_decides_as_the_clocks_do() {
        Answer preview = world.post(
                null,
                "/api/v1/clocks/preview",
                "{\"authority\":\"quangngai\",\"procedure\":\"business-household\",\"clock\":\"FORWARD\","
                        + "\"startedAt\":\"2026-03-02T15:00:00+07:00\"}");

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text("/dueAt")).isEqualTo("2026-03-03T02:00:00Z");
        assertThat(world.post(null, "/api/v1/clocks/preview", "{\"authority\":\"x\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void the_read_models_are_for_the_operator() {
        assertThat(world.get("INSPECTOR", "/api/v1/read-models").status()).isEqualTo(403);
        Answer models = world.get("ADMIN", "/api/v1/read-models");
        assertThat(models.body().valueStream().map(each -> each.get("name").asString()))
                .containsExactly("search", "dossierfile", "deadlines", "usage", "catalogue", "incidents", "feedback");
        assertThat(models.body().valueStream().map(each -> each.get("status").asString()))
                .containsOnly("FOLLOWING");
    }
}
