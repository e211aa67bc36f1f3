package vn.dossierledger.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A dossier that others work on too, and one whose department asks for more: over HTTP, with what the clocks tell. */
class SharedDossierIT {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, Object> ONE_DAY = Map.of("amount", 1, "unit", "WORKING_DAYS");

    private final Ledger ledger = RunningLedger.ledger();
    private final Person consulted = Person.named("consulted.quangngai", ledger);
    private final Person agency = Person.named("specialist.binhthuan", ledger);
    private final Person nobody = Person.named("specialist.dinhquan", ledger);

    private DossierPlay inProcess(String authority, String procedure, String proof) {
        DossierPlay play = new DossierPlay(ledger, authority, procedure);
        return play.submit("ONLINE", play.citizen, Map.of("applicantProof", Map.of("kind", proof)))
                .then(play.oneStop, "completeness-checks", play.allThere())
                .then(play.oneStop, "acceptance", NOTHING)
                .then(play.oneStop, "forwardings", Map.of("department", "nghiep-vu"));
    }

    @Test
    void each_share_has_its_clock_within_the_whole_and_who_was_asked_sees_the_dossier() {
        DossierPlay play = inProcess("quangngai", "construction-permit", "DIGITAL_SIGNATURE");
        String path = "/api/v1/dossiers/" + play.code();
        agency.getAfter(play.last(), path).expect(404);
        play.create(
                play.specialist,
                "consultations",
                Map.of("department", "tu-phap", "question", "Ý kiến?", "within", ONE_DAY));
        assertThat(play.last().json().get("consultation").asInt()).isEqualTo(1);
        play.create(
                play.specialist,
                "agency-copies",
                Map.of("authority", "binhthuan", "request", "Xin ý kiến", "within", ONE_DAY));
        assertThat(play.last().json().get("copy").asInt()).isEqualTo(1);

        agency.getAfter(play.last(), path).expect(200);
        consulted.getAfter(play.last(), path).expect(200);
        nobody.getAfter(play.last(), path).expect(404);
        List<JsonNode> clocks = clocks(play);
        Instant whole = due(of(clocks, "RESOLUTION").getLast());
        List<JsonNode> shares = of(clocks, "SHARE");
        assertThat(shares).hasSize(3);
        assertThat(shares.subList(1, 3)).allSatisfy(each -> {
            assertThat(each.get("state").asString()).isEqualTo("RUNNING");
            assertThat(due(each)).isBefore(whole);
        });

        assertThat(play.attempt(play.specialist, "proposals", Map.of("kind", "APPROVE", "draft", "Cấp"))
                        .expect(409)
                        .text("code"))
                .isEqualTo("shares-still-open");
        play.then(consulted, "consultations/1/answer", Map.of("answer", "Đồng ý"))
                .then(agency, "agency-copies/1/receipt", NOTHING)
                .then(agency, "agency-copies/1/answer", Map.of("answer", "Đồng ý"));
        assertThat(play.last().text("state")).isEqualTo("IN_PROCESS");
        assertThat(of(clocks(play), "SHARE").subList(1, 3))
                .allSatisfy(each -> assertThat(each.get("state").asString()).isEqualTo("MET"));
        play.then(play.specialist, "proposals", Map.of("kind", "APPROVE", "draft", "Cấp"));
    }

    @Test
    void while_the_applicant_is_asked_the_limit_waits_and_then_runs_anew() {
        DossierPlay play = inProcess("camau", "business-household", "PERSONAL_ID_ACCOUNT");
        Instant promised = due(of(clocks(play), "RESOLUTION").getLast());
        String component =
                play.procedure().get("components").get(0).get("component").asString();
        play.then(
                play.specialist,
                "supplement-requests",
                Map.of(
                        "proposed",
                        true,
                        "items",
                        List.of(Map.of("component", component, "reason", "Mờ")),
                        "reason",
                        "Cần bản rõ hơn"));
        Answer leader = play.attempt(play.leader, "supplement-requests/approval", NOTHING)
                .expect(403);
        assertThat(leader.text("article")).isEqualTo("CM 13.2");
        play.then(play.head, "supplement-requests/approval", NOTHING);
        assertThat(play.last().text("state")).isEqualTo("SUPPLEMENT");
        List<JsonNode> waiting = clocks(play);
        assertThat(of(waiting, "RESOLUTION").getLast().get("state").asString()).isEqualTo("PAUSED");
        assertThat(of(waiting, "CITIZEN").getLast().get("state").asString()).isEqualTo("RUNNING");

        play.then(
                play.citizen,
                "supplements",
                Map.of("components", List.of(Map.of("component", component, "attachment", play.citizen.upload()))));
        assertThat(play.last().text("state")).isEqualTo("IN_PROCESS");
        JsonNode whole = of(clocks(play), "RESOLUTION").getLast();
        assertThat(whole.get("state").asString()).isEqualTo("RUNNING");
        assertThat(due(whole)).isAfterOrEqualTo(promised);
        assertThat(whole.get("paused").size()).isEqualTo(1);
    }

    private static List<JsonNode> clocks(DossierPlay play) {
        JsonNode clocks = play.oneStop
                .getAfter(play.last(), "/api/v1/dossiers/" + play.code() + "/clocks")
                .expect(200)
                .json();
        return StreamSupport.stream(clocks.spliterator(), false).toList();
    }

    private static List<JsonNode> of(List<JsonNode> clocks, String name) {
        return clocks.stream()
                .filter(each -> each.get("clock").asString().equals(name))
                .toList();
    }

    private static Instant due(JsonNode clock) {
        return OffsetDateTime.parse(clock.get("dueAt").asString()).toInstant();
    }
}
