package vn.dossierledger.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.dossierledger.command.http.Client.Answer;

/** Bad input is a 4xx with problem+json, appends nothing, and leaves nothing of a person in the log. */
@ExtendWith(OutputCaptureExtension.class)
class BadInputIT {
    private static final RunningDoor DOOR = new RunningDoor();
    private static final String JSON = "application/json";
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    private final Client citizen = new Client(DOOR, TestTokens.CITIZEN);

    @AfterAll
    static void close() {
        DOOR.close();
    }

    @Test
    void a_submission_that_is_none() {
        String good = citizen.submission();
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("an unknown field", good.replaceFirst("\\{", "{\"colour\":\"red\","));
        bad.put("a number for a text", good.replace("\"Nguyễn Thị Đường\"", "7"));
        bad.put("an object for a text", good.replace("\"Nguyễn Thị Đường\"", "{\"first\":\"Đường\"}"));
        bad.put("a text for a list", good.replaceFirst("\"components\":\\[.*]", "\"components\":\"Đường\""));
        bad.put("a list of numbers", good.replaceFirst("\"components\":\\[.*]", "\"components\":[1]"));
        bad.put("an unknown code", good.replace("ONLINE", "FAX"));
        bad.put("a missing field", good.replace("\"channel\":\"ONLINE\",", ""));
        bad.put("a null", good.replace("\"ONLINE\"", "null"));
        bad.put("a blank name", good.replace("Nguyễn Thị Đường", "   "));
        bad.put("a long name", good.replace("Nguyễn Thị Đường", "Đường ".repeat(100)));
        bad.put("a number that is none", good.replace("051190012345", "051190012345; drop"));
        bad.put("a zero character", good.replace("Đường", "Đư\\u0000ờng"));
        bad.put("half a character", good.replace("Đường", "Đư\\udc00ờng"));
        bad.put("a field twice", good.replaceFirst("\\{", "{\"authority\":\"camau\","));
        bad.put("half a body", good.substring(0, good.length() / 2));
        bad.put("two bodies", good + good);
        bad.put("a level that is none", good.replaceFirst("\\{", "{\"level\":\"LEGACY:9\","));
        bad.put("no body", "");
        bad.put("null", "null");
        String before = DOOR.contents();
        bad.forEach((what, body) -> {
            Answer answer = citizen.post("/api/v1/dossiers", body);
            assertThat(answer.status()).as(what + ": " + answer.body()).isEqualTo(400);
            assertProblem(answer);
        });
        assertThat(DOOR.contents()).isEqualTo(before);
    }

    @Test
    void codes_that_name_nothing() {
        String good = citizen.submission();
        Map<String, String> bad = Map.of(
                "authority-unknown", good.replace("quangngai", "atlantis"),
                "procedure-unknown", good.replace("birth-registration", "time-travel"),
                "components-unknown", good.replace("\"declaration\"", "\"poem\""),
                "attachment-unknown", good.replaceAll("\"attachment\":\"[0-9a-f]+", "\"attachment\":\"0"));
        String before = DOOR.contents();
        bad.forEach((code, body) -> {
            Answer answer = citizen.post("/api/v1/dossiers", body, "Accept-Language", "en");
            assertThat(answer.expect(422).text("code")).isEqualTo(code);
            assertProblem(answer);
        });
        assertThat(DOOR.contents()).isEqualTo(before);
    }

    @Test
    void bodies_of_the_wrong_kind() {
        String good = citizen.submission();
        String before = DOOR.contents();
        String path = "/api/v1/dossiers";
        byte[] latin = good.getBytes(StandardCharsets.ISO_8859_1);
        latin[latin.length - 3] = (byte) 0xC3;
        assertThat(problem(citizen.send(path, BodyPublishers.ofByteArray(latin), JSON)))
                .isEqualTo(400);
        byte[] wide = good.getBytes(StandardCharsets.UTF_16LE);
        assertThat(problem(citizen.send(path, BodyPublishers.ofByteArray(wide), JSON)))
                .isEqualTo(400);
        assertThat(problem(citizen.send(path, BodyPublishers.ofString(good), "text/plain")))
                .isEqualTo(415);
        assertThat(problem(citizen.send(path, BodyPublishers.ofString(good), "application/xml")))
                .isEqualTo(415);
        String huge = good.replace("Nguyễn Thị Đường", "x".repeat(TEN_MEGABYTES));
        assertThat(problem(citizen.send(path, BodyPublishers.ofString(huge), JSON)))
                .isEqualTo(413);
        assertThat(problem(citizen.send(path, chunked(huge), JSON))).isEqualTo(413);
        assertThat(citizen.send(path, chunked(good), JSON).status()).isEqualTo(201);
        String deep = "{\"applicant\":" + "[".repeat(100_000);
        assertThat(problem(citizen.post(path, deep))).isEqualTo(400);
        assertThat(DOOR.contents()).isEqualTo(before.replaceFirst("\\d+ events", events(before) + 1 + " events"));
    }

    @Test
    void commands_that_make_no_sense() {
        Answer dossier = citizen.submit();
        Client officer = new Client(DOOR, TestTokens.ONE_STOP);
        String before = DOOR.contents();
        Map<String, List<String>> bad = Map.of(
                "completeness-checks", List.of("{\"items\":[]}", "{\"items\":[{\"component\":\"a\"}]}", "[]"),
                "payments",
                        List.of(
                                "{\"amount\":0,\"method\":\"ONLINE\",\"reference\":\"1\"}",
                                "{\"amount\":1.5,\"method\":\"ONLINE\",\"reference\":\"1\"}",
                                "{\"amount\":\"1\",\"method\":\"ONLINE\",\"reference\":\"1\"}",
                                "{\"amount\":99999999999999999999,\"method\":\"ONLINE\",\"reference\":\"1\"}",
                                "{\"amount\":1,\"method\":\"SHELLS\",\"reference\":\"1\"}"),
                "supplement-requests",
                        List.of(
                                "{\"items\":[{\"component\":\"a\",\"reason\":\"b\"}],\"reason\":\"c\",\"respondBy\":\"2026-02-30T08:00:00+07:00\"}",
                                "{\"items\":[{\"component\":\"a\",\"reason\":\"b\"}],\"reason\":\"c\",\"respondBy\":\"2026-02-20\"}",
                                "{\"items\":[{\"component\":\"a\",\"reason\":\"b\"}],\"reason\":\"c\",\"proposed\":\"perhaps\"}"),
                "return", List.of("{\"channel\":\"PIGEON\"}", "{\"channel\":\"POST\",\"receivedAt\":\"yesterday\"}"),
                "proposals",
                        List.of(
                                "{\"kind\":\"APPROVE\"}",
                                "{\"kind\":\"APPROVE\",\"draft\":\"" + "x".repeat(20_001) + "\"}"),
                "refusal-of-intake", List.of("{}", "{\"reason\":\" \"}"));
        bad.forEach((command, bodies) -> bodies.forEach(body -> assertThat(problem(officer.on(dossier, command, body)))
                .as(command + body)
                .isEqualTo(400)));
        assertThat(problem(officer.on(dossier, "levitation", "{}"))).isEqualTo(404);
        assertThat(DOOR.contents()).isEqualTo(before);
    }

    @Test
    void requests_that_the_container_refuses() {
        assertThat(problem(citizen.post("/api/v1/dossiers/%2e%2e/acceptance", "{}", "If-Match", "\"0\"")))
                .isBetween(400, 404);
        assertThat(problem(citizen.post("/api/v1/dossiers/a%00b/acceptance", "{}", "If-Match", "\"0\"")))
                .isBetween(400, 404);
        assertThat(problem(citizen.post("/api/v1/dossiers/a;b=c/acceptance", "{}", "If-Match", "\"0\"")))
                .isBetween(400, 404);
        assertThat(problem(new Client(DOOR, null).post("/api/v1/dossiers", "{}")))
                .isEqualTo(401);
    }

    @Test
    void files_that_are_not_taken() {
        String before = DOOR.contents();
        assertThat(problem(citizen.upload(new byte[0]))).isEqualTo(400);
        assertThat(problem(citizen.upload("MZ".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(415);
        byte[] large = new byte[20 * 1024 * 1024 + 1];
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.UTF_8), 0, large, 0, 8);
        assertThat(problem(citizen.upload(large))).isEqualTo(413);
        assertThat(problem(citizen.send(
                        "/api/v1/attachments", BodyPublishers.ofString("x"), "multipart/form-data; boundary=a")))
                .isEqualTo(400);
        assertThat(problem(citizen.post("/api/v1/attachments", "{}"))).isEqualTo(415);
        assertThat(DOOR.contents()).isEqualTo(before);
    }

    @Test
    void a_file_belongs_to_who_brought_it() {
        byte[] content = "%PDF-1.7 the same".getBytes(StandardCharsets.UTF_8);
        Answer mine = citizen.upload(content).expect(201);
        assertThat(mine.text("mediaType")).isEqualTo("application/pdf");
        assertThat(citizen.upload(content).body()).isEqualTo(mine.body());
        Client other = new Client(DOOR, TestTokens.OTHER_CITIZEN);
        Answer theirs = other.upload(content).expect(201);
        assertThat(theirs.text("sha256")).isEqualTo(mine.text("sha256"));
        assertThat(theirs.text("attachment")).isNotEqualTo(mine.text("attachment"));
        assertThat(DOOR.query("select count(*) from ledger.attachment_content where encode(sha256, 'hex') = '"
                        + mine.text("sha256") + "'"))
                .isEqualTo("1");
        assertThat(DOOR.query("select count(*) from ledger.attachment_content where position('%PDF'::bytea in content)"
                        + " > 0"))
                .isEqualTo("0");
        String body = citizen.submission()
                .replaceFirst("\"attachment\":\"[0-9a-f]+", "\"attachment\":\"" + theirs.text("attachment"));
        assertThat(citizen.post("/api/v1/dossiers", body).text("code")).isEqualTo("attachment-unknown");
        assertThat(citizen.upload(content, "Idempotency-Key", "file").body()).isEqualTo(mine.body());
        citizen.upload("%PDF-1.7 another".getBytes(StandardCharsets.UTF_8), "Idempotency-Key", "file")
                .expect(422);
    }

    @Test
    void nothing_of_a_person_is_logged(CapturedOutput log) {
        Answer dossier = citizen.submit();
        citizen.post("/api/v1/dossiers", citizen.submission().replace("ONLINE", "FAX"));
        citizen.post("/api/v1/dossiers", citizen.submission().replace("\"Nguyễn", "\"\\u0000Nguyễn"));
        citizen.on(dossier, "refusal-of-intake", "{\"reason\":\"Nguyễn Thị Đường\"}");
        citizen.send("/api/v1/dossiers", BodyPublishers.ofString("Nguyễn Thị Đường 051190012345"), JSON);
        assertThat(log.getAll()).doesNotContain("Đường", "051190012345", "051090001234", "0905123456");
    }

    private static int problem(Answer answer) {
        assertProblem(answer);
        return answer.status();
    }

    private static void assertProblem(Answer answer) {
        assertThat(answer.type()).as(answer.body()).isEqualTo("application/problem+json");
        assertThat(answer.text("type")).startsWith("/problems/");
        assertThat(answer.body()).doesNotContain("Exception", "java.", "Nguyễn Thị Đường", "051190012345");
    }

    private static BodyPublisher chunked(String body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static int events(String contents) {
        return Integer.parseInt(contents.substring(0, contents.indexOf(' ')));
    }
}
