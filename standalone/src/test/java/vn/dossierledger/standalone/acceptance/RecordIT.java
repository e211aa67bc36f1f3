package vn.dossierledger.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The record is set right beside what it says; and a person is forgotten, through HTTP. */
class RecordIT {

    private static final Ledger LEDGER = RunningLedger.ledger();
    private static final Map<String, Object> LAW = Map.of("legalBasis", "Điều 16 Nghị định mẫu");

    private final DossierPlay play = new DossierPlay(LEDGER, "quangngai", "birth-registration");
    private final Person admin = Person.named("ops.admin", LEDGER);

    private static Map<String, Object> correction(int event, String field, String after) {
        return Map.of("event", event, "field", field, "after", after, "reason", "Gõ nhầm");
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.expect(status).text("code")).isEqualTo(code);
    }

    private List<String> found(Answer after, String words) {
        return admin.getAfter(after, "/api/v1/dossiers?q=" + words.replace(" ", "%20"))
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .map(item -> item.get("code").asString())
                .toList();
    }

    @Test
    void what_somebody_wrote_is_set_right_and_found_so() {
        play.submit("ONLINE", play.citizen, Map.of("summary", "Khai sinh"));
        Map<String, Object> name = correction(0, "applicant.name", "Vương Thục Quyên");
        refused(play.attempt(play.citizen, "corrections", name), 403, "not-your-role");
        refused(play.attempt(Person.named("leader.camau", LEDGER), "corrections", name), 404, "dossier-unknown");
        Answer id = play.attempt(play.leader, "corrections", correction(0, "applicant.personalId", "1"));
        refused(id, 422, "field-not-correctable");
        assertThat(id.text("article")).isEqualTo("QN 4.3");
        refused(play.attempt(play.leader, "corrections", correction(7, "reason", "x")), 422, "event-unknown");
        play.attempt(play.leader, "corrections", correction(-1, "reason", "x")).expect(400);
        play.then(play.leader, "corrections", name)
                .then(play.head, "corrections", correction(0, "applicant.phone", "0977 111 222"));
        refused(play.attempt(play.leader, "corrections", name), 422, "nothing-to-correct");

        JsonNode file = play.citizen
                .getAfter(play.last(), "/api/v1/dossiers/" + play.code())
                .expect(200)
                .json();
        assertThat(file.get("applicant").get("name").asString()).isEqualTo("Vương Thục Quyên");
        assertThat(file.get("corrections").get(0).get("before").asString()).isEqualTo(DossierPlay.NAME);
        assertThat(file.get("corrections").get(0).get("after").asString()).isEqualTo("Vương Thục Quyên");
        assertThat(found(play.last(), "vuong thuc quyen")).containsExactly(play.code());
        assertThat(found(play.last(), "0977111222")).containsExactly(play.code());
        assertThat(found(play.last(), "nguyen thi duong")).doesNotContain(play.code());
    }

    @Test
    void nobody_is_forgotten_who_is_still_to_get_money_back() {
        DossierPlay owing = new DossierPlay(LEDGER, "camau", "business-household");
        Map<String, Object> somebody = Map.of("kind", "CITIZEN", "name", "Lương Văn Can", "personalId", "096199776655");
        JsonNode fee = owing.procedure().get("fees").get(0);
        owing.submit(
                        "ONLINE",
                        owing.citizen,
                        Map.of("applicant", somebody, "applicantProof", Map.of("kind", "DIGITAL_SIGNATURE")))
                .then(owing.oneStop, "completeness-checks", owing.allThere())
                .then(owing.oneStop, "acceptance", Map.of())
                .then(owing.oneStop, "fee-requests", Map.of("items", List.of(fee), "blocking", false))
                .then(owing.citizen, "payments", Map.of("amount", 100_000, "method", "ONLINE", "reference", "BL-owing"))
                .then(owing.leader, "non-performance", Map.of("reason", "Mất hồ sơ"));
        Answer no = owing.attempt(admin, "erasure", LAW);
        refused(no, 422, "refund-still-due");
        assertThat(no.text("article")).isEqualTo("CM 9.2.c");
        assertThat(no.text("detail")).contains("100,000");
        owing.then(owing.cashier, "refunds", Map.of("amount", 100_000, "reason", "Hoàn trả"))
                .then(admin, "erasure", LAW);
    }

    @Test
    void who_is_forgotten_is_found_nowhere() {
        Map<String, Object> body = new LinkedHashMap<>(play.submission("COUNTER", play.oneStop, Map.of()));
        body.put(
                "applicant",
                Map.of(
                        "kind",
                        "CITIZEN",
                        "name",
                        "Tôn Nữ Huyền Trân",
                        "personalId",
                        "051199887766",
                        "phone",
                        "0966000111"));
        Answer other = play.oneStop.post("/api/v1/dossiers", body).expect(201);
        Map<String, Object> again = new LinkedHashMap<>(play.submission("COUNTER", play.oneStop, Map.of()));
        again.put("applicant", body.get("applicant"));
        Answer last = play.oneStop.post("/api/v1/dossiers", again).expect(201);
        last = on(play.oneStop, last, "refusal-of-intake", Map.of("reason", "Sai thẩm quyền"))
                .expect(200);
        assertThat(found(last, "ton nu huyen tran")).containsExactlyInAnyOrder(other.text("code"), last.text("code"));

        refused(on(play.leader, last, "erasure", LAW), 403, "not-your-role");
        refused(on(admin, other, "erasure", LAW), 409, "not-final");
        refused(on(admin, last, "erasure", LAW), 409, "applicant-has-open-dossiers");
        other = on(play.oneStop, other, "refusal-of-intake", Map.of("reason", "Sai thẩm quyền"))
                .expect(200);
        last = erased(last);

        for (Answer dossier : List.of(last, other)) {
            String path = "/api/v1/dossiers/" + dossier.text("code");
            for (String read : List.of(path, path + "/history")) {
                String text = admin.getAfter(last, read).expect(200).body();
                assertThat(text)
                        .doesNotContain("Huyền")
                        .doesNotContain("051199887766")
                        .doesNotContain("Sai thẩm");
            }
        }
        for (String words : List.of("ton nu huyen tran", "051199887766", "0966000111")) {
            assertThat(found(last, words)).isEmpty();
        }
        assertThat(found(last, last.text("code"))).containsExactly(last.text("code"));
        refused(on(admin, last, "erasure", LAW), 409, "already-erased");
        refused(
                on(play.leader, other, "reopening", Map.of("reason", "Nhầm", "approvedBy", "head.quangngai")),
                409,
                "already-erased");
        // The same person comes again: under a new key.
        Map<String, Object> anew = new LinkedHashMap<>(play.submission("COUNTER", play.oneStop, Map.of()));
        anew.put("applicant", body.get("applicant"));
        Answer fresh = play.oneStop.post("/api/v1/dossiers", anew).expect(201);
        assertThat(found(fresh, "ton nu huyen tran")).containsExactly(fresh.text("code"));
    }

    @Test
    void who_is_forgotten_does_not_come_back_when_read_models_are_made_anew() {
        Map<String, Object> body = new LinkedHashMap<>(play.submission("COUNTER", play.oneStop, Map.of()));
        body.put("applicant", Map.of("kind", "CITIZEN", "name", "Huyền Quang Bích", "personalId", "051188776655"));
        Answer dossier = play.oneStop.post("/api/v1/dossiers", body).expect(201);
        dossier = on(play.oneStop, dossier, "refusal-of-intake", Map.of("reason", "Bích nộp nhầm nơi"))
                .expect(200);
        assertThat(found(dossier, "huyen quang bich")).containsExactly(dossier.text("code"));
        dossier = erased(dossier);

        for (String readModel : List.of("search", "dossierfile", "worklist")) {
            rebuilt(readModel);
        }

        String path = "/api/v1/dossiers/" + dossier.text("code");
        for (String read : List.of(path, path + "/history", path + "/forms")) {
            assertThat(admin.getAfter(dossier, read).expect(200).body())
                    .doesNotContain("Bích")
                    .doesNotContain("051188776655");
        }
        assertThat(found(dossier, dossier.text("code"))).containsExactly(dossier.text("code"));
        assertThat(found(dossier, "huyen quang bich")).isEmpty();
        assertThat(found(dossier, "051188776655")).isEmpty();
    }

    /** Asks for a new version and waits until it is the one that is read. */
    private void rebuilt(String readModel) {
        int version = admin.post("/api/v1/read-models/" + readModel + "/rebuild", Map.of())
                .expect(202)
                .json()
                .get("versions")
                .get(0)
                .get("version")
                .asInt();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> admin.get("/api/v1/read-models/" + readModel)
                .expect(200)
                .json()
                .get("versions")
                .valueStream()
                .anyMatch(each -> each.get("version").asInt() == version
                        && each.get("state").asString().equals("LIVE")));
    }

    /** The key goes a moment after the decision. */
    private Answer erased(Answer last) {
        Answer done = on(admin, last, "erasure", LAW).expect(200);
        String path = "/api/v1/dossiers/" + last.text("code");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !admin.getAfter(done, path).body().contains("Huyền"));
        return done;
    }

    private static Answer on(Person who, Answer seen, String command, Map<String, Object> body) {
        return who.post("/api/v1/dossiers/" + seen.text("code") + "/" + command, body, seen);
    }
}
