package vn.dossierledger.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dossierledger.command.http.Client.Answer;

/** Incidents, feedback and ratings, each with the right and the wrong person, on the real PostgreSQL. */
class VoicesIT {

    private static final RunningDoor DOOR = new RunningDoor();
    private static final String INCIDENTS = "/api/v1/incidents";
    private static final String FEEDBACK = "/api/v1/authorities/quangngai/feedback";
    private static final String REPORT =
            "{\"kind\":\"SYSTEM_DOWN\",\"authorities\":[\"quangngai\"],\"reference\":\"TB-12/2026\"}";
    private static final String SPOKEN = "{\"kind\":\"COMPLAINT\",\"text\":\"Chờ lâu quá\"}";
    private static final String ANSWER = "{\"answer\":\"Xin lỗi ông bà\"}";

    private final Client citizen = new Client(DOOR, TestTokens.CITIZEN);
    private final Client other = new Client(DOOR, TestTokens.OTHER_CITIZEN);
    private final Client oneStop = new Client(DOOR, TestTokens.ONE_STOP);
    private final Client elsewhere = new Client(DOOR, TestTokens.ELSEWHERE);
    private final Client specialist = new Client(DOOR, "SPECIALIST-quangngai-nghiep-vu");
    private final Client admin = new Client(DOOR, TestTokens.ADMIN);

    @AfterAll
    static void close() {
        DOOR.close();
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.expect(status).text("code")).isEqualTo(code);
    }

    private static Answer on(Client who, Answer seen, String place, String body) {
        return who.post(place, body, "If-Match", seen.header("ETag"));
    }

    private static String place(Answer incident, String step) {
        return INCIDENTS + "/" + incident.text("code") + step;
    }

    @Test
    void an_incident_is_reported_confirmed_ended_and_resolved() {
        refused(citizen.post(INCIDENTS, REPORT), 403, "not-your-role");
        Answer reported = oneStop.post(INCIDENTS, REPORT).expect(201);
        assertThat(reported.header("Location")).isEqualTo(place(reported, ""));
        assertThat(reported.text("code")).matches("[0-9a-f-]{36}");
        assertThat(reported.text("state")).isEqualTo("REPORTED");
        assertThat(reported.json().path("events").toString()).isEqualTo("[\"IncidentReported\"]");
        assertThat(reported.header("ETag")).isEqualTo("\"0\"");

        Answer no = on(oneStop, reported, place(reported, "/outage"), "");
        refused(no, 403, "not-your-role");
        assertThat(no.text("article")).isEqualTo("QN 10.7; CM 11.7; BT 17.3");
        refused(on(admin, reported, place(reported, "/outage/end"), ""), 409, "outage-not-confirmed");
        Answer confirmed = on(admin, reported, place(reported, "/outage"), "").expect(200);
        assertThat(confirmed.text("state")).isEqualTo("OUTAGE");
        refused(on(admin, confirmed, place(reported, "/outage"), "{}"), 409, "outage-already-confirmed");
        refused(on(admin, confirmed, place(reported, "/resolution"), "{}"), 409, "outage-lasts");
        refused(
                on(admin, confirmed, place(reported, "/outage/end"), "{\"to\":\"2199-01-01T00:00:00Z\"}"),
                422,
                "period-invalid");
        Answer ended = on(admin, confirmed, place(reported, "/outage/end"), "{}").expect(200);
        assertThat(ended.text("state")).isEqualTo("OUTAGE_OVER");
        Answer resolved = on(admin, ended, place(reported, "/resolution"), "{\"reference\":\"TB-14\"}")
                .expect(200);
        assertThat(resolved.text("state")).isEqualTo("RESOLVED");
        refused(on(admin, resolved, place(reported, "/resolution"), ""), 409, "incident-closed");
    }

    @Test
    void an_incident_is_changed_in_the_version_that_was_seen() {
        Answer reported = oneStop.post(INCIDENTS, REPORT).expect(201);
        refused(admin.post(place(reported, "/outage"), "{}"), 428, "version-required");
        refused(admin.post(place(reported, "/outage"), "{}", "If-Match", "\"7\""), 412, "version-conflict");
        refused(admin.post(place(reported, "/outage"), "{}", "If-Match", "*"), 400, "if-match-wildcard");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "none", "a%2Fb", "%20", "policy:quangngai"})
    void there_is_no_other_incident(String id) {
        assertThat(admin.post(INCIDENTS + "/" + id + "/outage", "{}", "If-Match", "\"0\"")
                        .status())
                .isIn(400, 404);
    }

    @Test
    void the_same_key_again_is_the_same_incident() {
        Answer first = oneStop.post(INCIDENTS, REPORT, "Idempotency-Key", "an incident").expect(201);
        Answer again = oneStop.post(INCIDENTS, REPORT, "Idempotency-Key", "an incident").expect(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        refused(
                oneStop.post(INCIDENTS, REPORT.replace("SYSTEM_DOWN", "PAYMENT"), "Idempotency-Key", "an incident"),
                422,
                "idempotency-key-reused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"kind\":\"SYSTEM_DOWN\"}",
                "{\"kind\":\"SYSTEM_DOWN\",\"authorities\":[]}",
                "{\"kind\":\"NOTHING\",\"authorities\":[\"quangngai\"]}",
                "{\"kind\":\"SYSTEM_DOWN\",\"authorities\":[\"\"]}",
                "{\"kind\":\"SYSTEM_DOWN\",\"authorities\":[\"quangngai\"],\"since\":\"yesterday\"}",
                "{\"kind\":\"SYSTEM_DOWN\",\"authorities\":[\"quangngai\"],\"reference\":\"chị Mai gọi\"}"
            })
    void a_report_that_makes_no_sense_appends_nothing(String body) {
        String before = DOOR.contents();
        refused(oneStop.post(INCIDENTS, body), 400, "invalid-input");
        assertThat(DOOR.contents()).isEqualTo(before);
    }

    @Test
    void nobody_is_hit_who_is_not_there() {
        Answer no = oneStop.post(INCIDENTS, REPORT.replace("quangngai", "nowhere"));
        refused(no, 422, "authority-unknown");
        assertThat(no.text("article")).startsWith("default: ");
    }

    @Test
    void a_citizen_speaks_and_the_authority_answers() {
        refused(oneStop.post(FEEDBACK, SPOKEN), 403, "not-your-role");
        Answer said = citizen.post(FEEDBACK, SPOKEN).expect(201);
        assertThat(said.header("Location")).isEqualTo("/api/v1/feedback/" + said.text("code"));
        assertThat(said.text("state")).isEqualTo("OPEN");
        assertThat(said.json().path("events").toString()).isEqualTo("[\"FeedbackGiven\"]");

        String place = "/api/v1/feedback/" + said.text("code") + "/answer";
        refused(oneStop.post(place, ANSWER), 428, "version-required");
        refused(on(elsewhere, said, place, ANSWER), 404, "feedback-unknown");
        refused(elsewhere.post(place, ANSWER, "If-Match", "\"9\""), 404, "feedback-unknown");
        refused(on(specialist, said, place, ANSWER), 403, "not-your-role");
        refused(on(oneStop, said, place, "{\"answer\":\" \"}"), 400, "invalid-input");
        Answer answered = on(oneStop, said, place, ANSWER).expect(200);
        assertThat(answered.text("state")).isEqualTo("ANSWERED");
        refused(on(oneStop, answered, place, ANSWER), 409, "already-answered");
    }

    @Test
    void what_is_said_stands_in_the_ledger_sealed() {
        citizen.post(FEEDBACK, SPOKEN.replace("Chờ lâu quá", "Lời riêng của tôi")).expect(201);
        assertThat(DOOR.query("select count(*) from ledger.event where aggregate like 'feedback/%'"
                        + " and position(convert_to('Lời riêng', 'UTF8') in payload) > 0"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":\"x\"}",
                "{\"kind\":\"COMPLAINT\"}",
                "{\"kind\":\"COMPLAINT\",\"text\":\" \"}",
                "{\"kind\":\"GOSSIP\",\"text\":\"x\"}",
                "[]"
            })
    void feedback_that_makes_no_sense_appends_nothing(String body) {
        String before = DOOR.contents();
        assertThat(citizen.post(FEEDBACK, body).status()).isEqualTo(400);
        assertThat(DOOR.contents()).isEqualTo(before);
    }

    @Test
    void an_authority_that_is_not_there_is_an_unknown_place() {
        refused(citizen.post("/api/v1/authorities/nowhere/feedback", SPOKEN), 404, "not-found");
    }

    @Test
    void a_citizen_speaks_of_the_own_dossier_only() {
        Answer dossier = citizen.submit();
        String about = SPOKEN.replace("}", ",\"dossierCode\":\"" + dossier.text("code") + "\"}");
        citizen.post(FEEDBACK, about).expect(201);
        refused(other.post(FEEDBACK, about), 404, "dossier-unknown");
        refused(citizen.post("/api/v1/authorities/camau/feedback", about), 404, "dossier-unknown");
    }

    @Test
    void a_dossier_is_rated_once_by_its_applicant_when_it_has_ended() {
        Answer submitted = citizen.submit();
        String place = "/api/v1/dossiers/" + submitted.text("code") + "/rating";
        Answer early = citizen.post(place, "{\"score\":5}");
        refused(early, 409, "not-yet-rateable");
        assertThat(early.text("article")).startsWith("default: ");

        oneStop.on(submitted, "completeness-checks", CoProcessingIT.checklist(CoProcessingIT.OF_BIRTHS))
                .expect(200);
        Answer wanted = citizen.post(
                        "/api/v1/dossiers/" + submitted.text("code") + "/withdrawal-requests",
                        "{}",
                        "If-Match",
                        "\"1\"")
                .expect(200);
        oneStop.on(wanted, "withdrawal-requests/decision", "{\"granted\":true}").expect(200);

        refused(other.post(place, "{\"score\":1}"), 404, "dossier-unknown");
        refused(oneStop.post(place, "{\"score\":5}"), 403, "not-your-role");
        refused(citizen.post(place, "{\"score\":6}"), 422, "score-out-of-range");
        refused(citizen.post(place, "{}"), 400, "invalid-input");
        Answer rated = citizen.post(place, "{\"score\":4,\"comment\":\"Nhanh\"}").expect(201);
        assertThat(rated.text("code")).isEqualTo(submitted.text("code"));
        assertThat(rated.header("Location")).isEqualTo(place);
        assertThat(rated.header("ETag")).isEqualTo("\"0\"");
        assertThat(rated.json().path("events").toString()).isEqualTo("[\"ServiceRated\"]");
        refused(citizen.post(place, "{\"score\":1}"), 409, "already-rated");
        on(oneStop, rated, place + "/answer", ANSWER).expect(200);
        refused(
                citizen.post("/api/v1/dossiers/H48.12-000000-0000/rating", "{\"score\":4}"), 404, "dossier-unknown");
    }
}
