package vn.dossierledger.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How a dossier's life is interrupted, given back and begun again, through HTTP, by the right people and the wrong ones. */
class EndingsIT {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, Object> STOP = Map.of("reason", "Chờ tòa án", "legalBasis", "Điều 5 Luật mẫu");

    private static DossierPlay inProcess() {
        DossierPlay play = new DossierPlay(RunningLedger.ledger(), "quangngai", "birth-registration");
        return play.submit("ONLINE", play.citizen, NOTHING)
                .then(play.oneStop, "completeness-checks", play.allThere())
                .then(play.oneStop, "acceptance", NOTHING)
                .then(play.oneStop, "forwardings", Map.of("department", "nghiep-vu"));
    }

    private static JsonNode clock(DossierPlay play, String name) {
        JsonNode clocks = play.oneStop
                .getAfter(play.last(), "/api/v1/dossiers/" + play.code() + "/clocks")
                .expect(200)
                .json();
        JsonNode found = null;
        for (JsonNode each : clocks) {
            if (each.get("clock").asString().equals(name)) {
                found = each;
            }
        }
        return found;
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.expect(status).text("code")).isEqualTo(code);
    }

    @Test
    void a_dossier_is_given_back_before_a_signature_and_every_clock_stops() {
        DossierPlay play = inProcess();
        refused(play.attempt(play.leader, "withdrawal-requests", NOTHING), 403, "not-your-role");
        refused(
                play.attempt(play.oneStop, "withdrawal-requests/decision", Map.of("granted", true)),
                409,
                "withdrawal-not-requested");
        play.then(play.citizen, "withdrawal-requests", Map.of("reason", "Đổi ý"));
        refused(play.attempt(play.citizen, "withdrawal-requests", NOTHING), 409, "withdrawal-already-requested");
        refused(
                play.attempt(play.citizen, "withdrawal-requests/decision", Map.of("granted", true)),
                403,
                "not-your-role");
        Answer unsaid = play.attempt(play.oneStop, "withdrawal-requests/decision", Map.of("granted", false));
        refused(unsaid, 422, "reason-missing");
        assertThat(unsaid.text("article")).startsWith("default:");
        play.then(play.oneStop, "withdrawal-requests/decision", Map.of("granted", false, "reason", "Đang xử lý"))
                .then(play.oneStop, "withdrawal-requests", NOTHING)
                .then(play.specialist, "withdrawal-requests/decision", Map.of("granted", true));
        assertThat(play.last().text("state")).isEqualTo("WITHDRAWN");
        assertThat(clock(play, "RESOLUTION").get("state").asString()).isEqualTo("CANCELLED");
        refused(play.attempt(play.citizen, "withdrawal-requests", NOTHING), 409, "not-in-state");
    }

    @Test
    void the_leader_stops_the_processing_and_lets_it_go_on() {
        DossierPlay play = inProcess();
        refused(play.attempt(play.head, "stop", STOP), 403, "not-your-role");
        play.attempt(play.leader, "stop", Map.of("reason", "Chờ")).expect(400);
        play.then(play.leader, "stop", STOP);
        assertThat(play.last().text("state")).isEqualTo("STOPPED");
        assertThat(clock(play, "RESOLUTION").get("state").asString()).isEqualTo("PAUSED");
        refused(play.attempt(play.leader, "stop", STOP), 409, "not-in-state");
        refused(play.attempt(play.oneStop, "resumption", STOP), 403, "not-your-role");
        play.then(play.leader, "resumption", STOP);
        assertThat(play.last().text("state")).isEqualTo("IN_PROCESS");
        assertThat(clock(play, "RESOLUTION").get("state").asString()).isEqualTo("RUNNING");
        assertThat(clock(play, "RESOLUTION").get("paused").size()).isOne();
        play.then(play.leader, "non-performance", Map.of("reason", "Mất hồ sơ"));
        refused(play.attempt(play.leader, "resumption", STOP), 409, "not-stopped");
    }

    @Test
    void two_people_begin_again_what_had_ended() {
        DossierPlay play = new DossierPlay(RunningLedger.ledger(), "quangngai", "birth-registration");
        play.submit("ONLINE", play.citizen, NOTHING);
        Map<String, Object> approved = Map.of("reason", "Từ chối nhầm", "approvedBy", "head.quangngai");
        refused(play.attempt(play.leader, "reopening", approved), 409, "not-final");
        play.then(play.oneStop, "refusal-of-intake", Map.of("reason", "Sai thẩm quyền"));
        refused(play.attempt(play.oneStop, "reopening", approved), 403, "not-your-role");
        refused(
                play.attempt(play.leader, "reopening", Map.of("reason", "Nhầm", "approvedBy", "leader.quangngai")),
                422,
                "needs-two-people");
        play.then(play.leader, "reopening", approved);
        assertThat(play.last().text("state")).isEqualTo("IN_PROCESS");
        JsonNode file = play.specialist
                .getAfter(play.last(), "/api/v1/dossiers/" + play.code())
                .expect(200)
                .json();
        assertThat(file.get("earlierOutcomes").get(0).get("kind").asString()).isEqualTo("DECLINED");
        assertThat(clock(play, "RESOLUTION").get("state").asString()).isEqualTo("RUNNING");
        play.then(play.specialist, "proposals", Map.of("kind", "APPROVE", "draft", "Cấp"))
                .then(play.leader, "signature", Map.of("signature", Map.of("kind", "HAND"), "resultNumber", "9"));
    }

    @Test
    void nobody_else_learns_of_it() {
        DossierPlay play = inProcess();
        for (Person stranger : List.of(
                Person.named("citizen.binh", RunningLedger.ledger()),
                Person.named("leader.camau", RunningLedger.ledger()))) {
            refused(play.attempt(stranger, "withdrawal-requests", NOTHING), 404, "dossier-unknown");
            refused(play.attempt(stranger, "stop", STOP), 404, "dossier-unknown");
        }
    }
}
