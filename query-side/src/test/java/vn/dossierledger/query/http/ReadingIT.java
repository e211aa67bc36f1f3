package vn.dossierledger.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
        for (String each : List.of("", "?at=2026-03-02T02:00:00Z")) {
            assertThat(world.getInEnglish("INSPECTOR", path + each).text("/summary"))
                    .isEqualTo("[erased]");
        }
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
    void the_account_of_an_officer_is_shown_to_offices_and_not_to_the_applicant() {
        String officer = "hai.nguyen";
        Story story = story("Võ Văn Hỏi").checked().accepted().forwarded().assigned(officer);
        long position = world.append(story.events());
        String path = "/api/v1/dossiers/" + story.code();
        String owner = "CITIZEN." + story.applicant().personalId();

        for (String each : List.of("", "?at=2026-03-02T05:30:00Z", "/history", "/clocks", "/forms")) {
            Answer own = world.get(owner, path + each, position);
            assertThat(own.status()).isEqualTo(200);
            assertThat(own.body().toString()).as(each).doesNotContain(officer);
        }
        for (String office : List.of("INSPECTOR", "LEADER.quangngai", "DEPARTMENT_HEAD.quangngai.nghiep-vu")) {
            assertThat(world.get(office, path, position).text("/assignee")).isEqualTo(officer);
        }
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
    void a_limit_that_would_end_after_the_last_year_is_refused() {
        for (String more : List.of(
                "",
                ",\"pauses\":[{\"from\":\"2199-12-31T09:00:00+07:00\",\"to\":\"2199-12-31T10:00:00+07:00\"}]",
                ",\"at\":\"2199-12-31T23:59:59+07:00\"")) {
            Answer refused = world.post(
                    null,
                    "/api/v1/clocks/preview",
                    "{\"authority\":\"quangngai\",\"procedure\":\"business-household\",\"clock\":\"RESOLUTION\","
                            + "\"startedAt\":\"2199-12-31T08:00:00+07:00\"" + more + "}");

            assertThat(refused.status()).as(more).isEqualTo(400);
            assertThat(refused.text("/errors/0/pointer")).isEqualTo("/startedAt");
        }
    }

    @Test
    void the_read_models_are_for_the_operator() {
        assertThat(world.get("INSPECTOR", "/api/v1/read-models").status()).isEqualTo(403);
        Answer models = world.get("ADMIN", "/api/v1/read-models");
        assertThat(models.body().valueStream().map(each -> each.get("name").asString()))
                .containsExactly(
                        "search",
                        "dossierfile",
                        "deadlines",
                        "usage",
                        "report06",
                        "catalogue",
                        "incidents",
                        "feedback",
                        "worklist");
        // Some other test may have started a second node, which then keeps some of them up.
        assertThat(models.body().valueStream().map(each -> each.get("status").asString()))
                .isSubsetOf("FOLLOWING", "ELSEWHERE");
    }

    @Test
    void a_dossier_is_shown_as_it_was_and_as_it_was_known() {
        Story story = story("Đinh Văn Cũ").checked().accepted().forwarded();
        world.append(story.events());
        // Told on the day, but written down a day later.
        story.corrected("applicant.name", "Đinh Văn Mới");
        Instant recorded = Instant.parse("2026-03-03T08:00:00Z");
        long position = world.append(story.events().getLast(), recorded);
        String path = "/api/v1/dossiers/" + story.code();

        Answer now = world.get("INSPECTOR", path, position);
        assertThat(now.text("/applicant/name")).isEqualTo("Đinh Văn Mới");
        assertThat(now.text("/corrections/0/before")).isEqualTo("Đinh Văn Cũ");

        Answer then = world.get("INSPECTOR", path + "?at=2026-03-02T02:30:00Z");
        assertThat(then.text("/state")).isEqualTo("SUBMITTED");
        assertThat(then.body().at("/acceptedAt").isMissingNode()
                        || then.body().at("/acceptedAt").isNull())
                .isTrue();
        assertThat(then.header("ETag")).isEqualTo("\"1\"");
        assertThat(then.text("/applicant/name")).isEqualTo("Đinh Văn Mới");

        Answer known = world.get("INSPECTOR", path + "?at=2026-03-02T09:30:00+07:00&knownAt=2026-03-03T07:59:59Z");
        assertThat(known.text("/state")).isEqualTo("SUBMITTED");
        assertThat(known.text("/applicant/name")).isEqualTo("Đinh Văn Cũ");
        assertThat(known.body().at("/corrections").size()).isZero();
        assertThat(world.get("INSPECTOR", path + "?knownAt=2026-03-03T07:59:59Z")
                        .text("/state"))
                .isEqualTo("IN_PROCESS");
        assertThat(world.get("INSPECTOR", path + "?at=2150-01-01T00:00:00Z").body())
                .isEqualTo(now.body());
    }

    @Test
    void before_it_was_submitted_there_was_nothing_and_a_time_that_is_none_is_refused() {
        Story story = story("Đinh Thị Xưa");
        long position = world.append(story.events());
        String path = "/api/v1/dossiers/" + story.code();
        assertThat(world.get("INSPECTOR", path, position).status()).isEqualTo(200);

        for (String before : List.of("at=2026-03-02T00:59:59Z", "knownAt=2026-03-02T00:59:59Z")) {
            assertThat(world.get("INSPECTOR", path + "?" + before).status()).isEqualTo(404);
        }
        assertThat(world.get("ONE_STOP.camau", path + "?at=2026-03-02T02:00:00Z")
                        .status())
                .isEqualTo(404);
        for (String bad :
                List.of("yesterday", "2026-03-02", "2026-02-30T00:00:00Z", "2026-03-02T01:00:00", "1-1-1T0Z")) {
            for (String name : List.of("at", "knownAt")) {
                Answer refused = world.get("INSPECTOR", path + "?" + name + "=" + bad);
                assertThat(refused.status()).as(bad).isEqualTo(400);
                assertThat(refused.text("/errors/0/pointer")).isEqualTo(name);
            }
        }
    }

    @Test
    void the_forms_that_were_issued_stand_with_their_event() {
        Story story = story("Đinh Thị Phiếu")
                .checked()
                .supplementAsked()
                .supplemented()
                .checked()
                .accepted()
                .forwarded()
                .proposed()
                .rejected()
                .backAtOneStop();
        long position = world.append(story.events());

        Answer forms = world.get("INSPECTOR", "/api/v1/dossiers/" + story.code() + "/forms", position);

        assertThat(forms.body().valueStream().map(each -> each.get("form").asString()))
                .containsExactly("ACKNOWLEDGEMENT", "REQUEST_FOR_SUPPLEMENT", "RECEIPT_WITH_APPOINTMENT", "REFUSAL");
        assertThat(forms.text("/2/number")).isEqualTo(story.code() + "/5");
        assertThat(forms.body().at("/2/event").asLong()).isEqualTo(5);
        assertThat(forms.text("/2/title")).isEqualTo("Thông báo tiếp nhận hồ sơ và hẹn trả kết quả");
        assertThat(forms.text("/2/dueAt")).isNotBlank();
        assertThat(forms.header("ETag")).isEqualTo("\"9\"");
    }

    @Test
    void the_document_of_the_interface_tells_of_pages_and_whose_limits_are_asked_for() {
        Answer document = world.get(null, "/v3/api-docs");

        for (String each : List.of("~1authorities~1{authority}~1feedback", "~1incidents")) {
            assertThat(document.body()
                            .at("/paths/~1api~1v1" + each + "/get/parameters")
                            .toString())
                    .contains("\"cursor\"", "\"size\"");
        }
        for (String each : List.of("FeedbackList", "IncidentList")) {
            assertThat(document.body()
                            .at("/components/schemas/" + each + "/properties")
                            .propertyNames())
                    .contains("items", "total", "next");
        }
        for (String each : List.of("", "~1summary", "~1moved-after-breach", "~1attention")) {
            assertThat(document.body()
                            .at("/paths/~1api~1v1~1deadlines" + each + "/get/parameters")
                            .valueStream()
                            .filter(parameter -> parameter.get("in").asString().equals("query"))
                            .map(parameter -> parameter.get("name").asString()))
                    .contains("authority", "department", "officer")
                    .doesNotContain("whose");
        }
    }

    @Test
    void the_document_of_the_interface_tells_of_streams_and_reasons() {
        Answer document = world.get(null, "/v3/api-docs");

        String dossier = "/paths/~1api~1v1~1dossiers~1{code}";
        assertThat(document.body().at(dossier + "/get/parameters").toString())
                .contains("\"at\"", "\"knownAt\"", "X-Read-Reason")
                .doesNotContain("principal", "\"request\"");
        for (String each : List.of(dossier + "~1history", "/paths/~1api~1v1~1worklist")) {
            assertThat(document.body().at(each + "/get/responses/200/content").toString())
                    .contains("application/json", "text/event-stream");
            assertThat(document.body().at(each + "/get/parameters").toString()).contains("Last-Event-ID");
        }
        for (String each : List.of("~1reads", "~1forms", "~1clocks")) {
            assertThat(document.body().at(dossier + each + "/get").isMissingNode())
                    .isFalse();
        }
    }
}
