package vn.dossierledger.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.dossierledger.command.http.Client.Answer;

/** Certified paper, the department and those whom it involves, each with the right and the wrong person, on the real PostgreSQL. */
class CoProcessingIT {
    private static final RunningDoor DOOR = new RunningDoor();
    static final List<String> OF_BIRTHS = List.of("declaration", "birth-notice", "parents-identity");
    private static final List<String> OF_BUILDING = List.of("application", "land-right", "design-drawings");
    private static final String REASON = "{\"reason\":\"Nhầm phòng\"}";
    private static final String ANSWER = "{\"answer\":\"Đồng ý\"}";

    private final Client citizen = new Client(DOOR, TestTokens.CITIZEN);
    private final Client oneStop = new Client(DOOR, TestTokens.ONE_STOP);
    private final Client specialist = new Client(DOOR, "SPECIALIST-quangngai-nghiep-vu");
    private final Client head = new Client(DOOR, "DEPARTMENT_HEAD-quangngai-nghiep-vu");
    private final Client leader = new Client(DOOR, "LEADER-quangngai");
    private final Client justice = new Client(DOOR, "SPECIALIST-quangngai-tu-phap");
    private final Client agency = new Client(DOOR, "SPECIALIST-binhthuan-nghiep-vu");
    private final Client stranger = new Client(DOOR, "SPECIALIST-camau-nghiep-vu");

    @AfterAll
    static void close() {
        DOOR.close();
    }

    private Answer inProcess() {
        Answer submitted = citizen.submit();
        Answer checked = oneStop.on(submitted, "completeness-checks", checklist(OF_BIRTHS))
                .expect(200);
        Answer accepted = oneStop.on(checked, "acceptance", "{}").expect(200);
        return oneStop.on(accepted, "forwardings", "{\"department\":\"nghiep-vu\"}")
                .expect(200);
    }

    static String checklist(List<String> components) {
        List<String> items = new ArrayList<>();
        components.forEach(each -> items.add("{\"component\":\"" + each + "\",\"present\":true,\"valid\":true}"));
        return "{\"items\":[" + String.join(",", items) + "]}";
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.expect(status).text("code")).isEqualTo(code);
    }

    @Test
    void nothing_is_accepted_before_the_promised_paper_came() {
        String components = String.join(
                ",",
                OF_BUILDING.stream()
                        .map(each -> "{\"component\":\"" + each + "\",\"attachment\":\"" + citizen.file() + "\"}")
                        .toList());
        String body = citizen.submission(",\"applicantProof\":{\"kind\":\"CERTIFIED_PAPER_BY_POST\"}")
                .replace("birth-registration", "construction-permit")
                .replaceFirst("\"components\":\\[.*?]", "\"components\":[" + components + "]");
        Answer submitted = citizen.post("/api/v1/dossiers", body).expect(201);
        Answer checked = oneStop.on(submitted, "completeness-checks", checklist(OF_BUILDING))
                .expect(200);
        Answer early = oneStop.on(checked, "acceptance", "{}");
        refused(early, 422, "paper-missing");
        assertThat(early.text("article")).isEqualTo("QN 7.2.a");
        refused(citizen.on(checked, "certified-papers", "{}"), 403, "not-your-role");
        refused(
                oneStop.on(checked, "certified-papers", "{\"receivedAt\":\"2199-01-01T00:00:00Z\"}"),
                422,
                "receipt-in-the-future");
        Answer received = oneStop.on(checked, "certified-papers", "").expect(200);
        assertThat(received.text("state")).isEqualTo("SUBMITTED");
        assertThat(received.json().path("events").get(0).asString()).isEqualTo("CertifiedPaperReceived");
        refused(oneStop.on(received, "certified-papers", "{}"), 422, "paper-not-promised");
        oneStop.on(received, "acceptance", "{}").expect(200);
    }

    @Test
    void the_head_assigns_and_the_specialist_sends_back() {
        Answer inProcess = inProcess();
        refused(specialist.on(inProcess, "assignments", "{\"officer\":\"an\"}"), 403, "not-your-role");
        Answer assigned =
                head.on(inProcess, "assignments", "{\"officer\":\"an\"}").expect(200);
        assertThat(assigned.json().path("events").get(0).asString()).isEqualTo("OfficerAssigned");
        refused(justice.on(assigned, "send-backs", REASON), 403, "not-your-department");
        assertThat(specialist.on(assigned, "send-backs", "{}").status()).isEqualTo(400);
        Answer back = specialist.on(assigned, "send-backs", REASON).expect(200);
        assertThat(back.text("state")).isEqualTo("ACCEPTED");
    }

    @Test
    void a_department_is_asked_and_answers() {
        Answer inProcess = inProcess();
        String question =
                "{\"department\":\"tu-phap\",\"question\":\"Ý kiến?\",\"within\":{\"amount\":%s,\"unit\":\"WORKING_DAYS\"}}";
        refused(justice.on(inProcess, "consultations", question.formatted("1")), 403, "only-the-lead");
        refused(leader.on(inProcess, "consultations", question.formatted("1")), 403, "not-your-role");
        Answer beyond = specialist.on(inProcess, "consultations", question.formatted("3"));
        refused(beyond, 422, "share-beyond-appointment");
        assertThat(beyond.text("article")).isEqualTo("QN 8.1.b");
        for (String amount : List.of("0", "-1", "1001", "0.125", "\"long\"", "1e9")) {
            assertThat(specialist
                            .on(inProcess, "consultations", question.formatted(amount))
                            .status())
                    .as(amount)
                    .isEqualTo(400);
        }
        Answer asked = specialist
                .on(inProcess, "consultations", question.formatted("1"))
                .expect(201);
        assertThat(asked.body())
                .isEqualTo(
                        "{\"code\":\"%s\",\"version\":4,\"state\":\"CO_PROCESSING\",\"events\":[\"ConsultationRequested\"],\"consultation\":1}"
                                .formatted(asked.text("code")));
        assertThat(asked.header("Location")).isEqualTo("/api/v1/dossiers/" + asked.text("code") + "/consultations/1");
        refused(specialist.on(asked, "proposals", "{\"kind\":\"APPROVE\",\"draft\":\"Đủ\"}"), 409, "shares-still-open");
        refused(specialist.on(asked, "consultations/1/answer", ANSWER), 403, "not-your-department");
        refused(justice.on(asked, "consultations/2/answer", ANSWER), 422, "consultation-unknown");
        assertThat(justice.on(asked, "consultations/x/answer", ANSWER).status()).isEqualTo(400);
        Answer answered = justice.on(asked, "consultations/1/answer", ANSWER).expect(200);
        assertThat(answered.text("state")).isEqualTo("IN_PROCESS");
        specialist
                .on(answered, "proposals", "{\"kind\":\"APPROVE\",\"draft\":\"Đủ\"}")
                .expect(200);
    }

    @Test
    void an_agency_sees_its_copy_receives_and_answers_it() {
        Answer inProcess = inProcess();
        String copy = "{\"authority\":\"%s\",\"request\":\"Xin ý kiến\"}";
        assertThat(agency.on(inProcess, "agency-copies/1/receipt", "").status()).isEqualTo(404);
        refused(justice.on(inProcess, "agency-copies", copy.formatted("binhthuan")), 403, "only-the-lead");
        refused(specialist.on(inProcess, "agency-copies", copy.formatted("atlantis")), 422, "authority-unknown");
        refused(specialist.on(inProcess, "agency-copies", copy.formatted("quangngai")), 422, "agency-not-asked");
        Answer sent = specialist
                .on(inProcess, "agency-copies", copy.formatted("binhthuan"))
                .expect(201);
        assertThat(sent.json().path("copy").asInt()).isEqualTo(1);
        assertThat(sent.header("Location")).isEqualTo("/api/v1/dossiers/" + sent.text("code") + "/agency-copies/1");
        assertThat(stranger.on(sent, "agency-copies/1/receipt", "").status()).isEqualTo(404);
        refused(specialist.on(sent, "agency-copies/1/receipt", ""), 403, "not-your-authority");
        refused(agency.on(sent, "proposals", "{\"kind\":\"APPROVE\",\"draft\":\"Đủ\"}"), 403, "not-your-authority");
        refused(agency.on(sent, "agency-copies/1/answer", ANSWER), 422, "copy-not-received");
        Answer received = agency.on(sent, "agency-copies/1/receipt", "").expect(200);
        refused(agency.on(received, "agency-copies/1/receipt", ""), 409, "copy-received-already");
        Answer answered = agency.on(received, "agency-copies/1/answer", ANSWER).expect(200);
        assertThat(answered.text("state")).isEqualTo("IN_PROCESS");
        assertThat(DOOR.query("select convert_from(payload, 'UTF8') from ledger.event where aggregate = '"
                        + sent.text("code") + "' and sequence = 4"))
                .containsPattern("\"contentHash\":\"[0-9a-f]{64}\"")
                .doesNotContain("Xin ý kiến");
    }

    @Test
    void a_copy_is_sent_once_per_key() {
        Answer inProcess = inProcess();
        String path = "/api/v1/dossiers/" + inProcess.text("code") + "/agency-copies";
        String copy = "{\"authority\":\"kontum\",\"request\":\"Xin ý kiến\"}";
        String[] headers = {"If-Match", inProcess.header("ETag"), "Idempotency-Key", "one copy"};
        Answer first = oneStop.post(path, copy, headers).expect(201);
        Answer again = oneStop.post(path, copy, headers).expect(201);
        assertThat(again.body()).isEqualTo(first.body()).contains("\"copy\":1");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void a_department_asks_the_applicant_for_more_when_the_leader_agrees() {
        Answer inProcess = inProcess();
        String ask = "{\"proposed\":true,\"items\":[{\"component\":\"birth-notice\",\"reason\":\"Mờ\"}],"
                + "\"reason\":\"Cần bản rõ hơn\"}";
        refused(oneStop.on(inProcess, "supplement-requests", ask), 403, "not-your-role");
        refused(leader.on(inProcess, "supplement-requests/approval", ""), 409, "no-supplement-proposed");
        Answer proposed = specialist.on(inProcess, "supplement-requests", ask).expect(200);
        assertThat(proposed.text("state")).isEqualTo("IN_PROCESS");
        refused(specialist.on(proposed, "supplement-requests", ask), 409, "supplement-already-proposed");
        Answer byTheHead = head.on(proposed, "supplement-requests/approval", "");
        refused(byTheHead, 403, "not-your-role");
        assertThat(byTheHead.text("article")).isEqualTo("QN 12.2");
        Answer approved =
                leader.on(proposed, "supplement-requests/approval", "").expect(200);
        assertThat(approved.text("state")).isEqualTo("SUPPLEMENT");
        Answer supplemented = citizen.on(
                        approved,
                        "supplements",
                        "{\"components\":[{\"component\":\"birth-notice\",\"attachment\":\"" + citizen.file() + "\"}]}")
                .expect(200);
        assertThat(supplemented.text("state")).isEqualTo("IN_PROCESS");
    }
}
