package vn.dossierledger.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.dossierledger.command.http.Client.Answer;

/** The door on the real PostgreSQL. */
class DoorIT {
    private static final RunningDoor DOOR = new RunningDoor();
    private static final String CHECKLIST = """
            {"items":[{"component":"declaration","present":true,"valid":true},
                      {"component":"birth-notice","present":true,"valid":true},
                      {"component":"parents-identity","present":true,"valid":true}]}
            """;

    private final Client citizen = new Client(DOOR, TestTokens.CITIZEN);
    private final Client stranger = new Client(DOOR, TestTokens.OTHER_CITIZEN);
    private final Client officer = new Client(DOOR, TestTokens.ONE_STOP);
    private final Client elsewhere = new Client(DOOR, TestTokens.ELSEWHERE);

    @AfterAll
    static void close() {
        DOOR.close();
    }

    @Test
    void a_submission_is_created_and_the_next_step_reads_on_from_it() {
        Answer submitted = citizen.submit();
        assertThat(submitted.text("code")).matches("H48\\.12-\\d{6}-\\d{4}");
        assertThat(submitted.header("Location")).isEqualTo("/api/v1/dossiers/" + submitted.text("code"));
        assertThat(submitted.header("ETag")).isEqualTo("\"0\"");
        assertThat(submitted.body())
                .isEqualTo("{\"code\":\"%s\",\"version\":0,\"state\":\"SUBMITTED\",\"events\":[\"DossierSubmitted\"]}"
                        .formatted(submitted.text("code")));
        long position = Long.parseLong(submitted.header("X-Ledger-Position"));
        Answer checked = officer.on(submitted, "completeness-checks", CHECKLIST).expect(200);
        assertThat(checked.header("ETag")).isEqualTo("\"1\"");
        assertThat(Long.parseLong(checked.header("X-Ledger-Position"))).isGreaterThan(position);
        Answer accepted = officer.on(checked, "acceptance", "{}").expect(200);
        assertThat(accepted.text("state")).isEqualTo("ACCEPTED");
        assertThat(DOOR.query("select position from ledger.event where aggregate = '" + submitted.text("code")
                        + "' and sequence = 2"))
                .isEqualTo(accepted.header("X-Ledger-Position"));
    }

    @Test
    void a_command_without_a_body_needs_none() {
        Answer submitted = citizen.submit();
        assertThat(officer.on(submitted, "return-to-one-stop", "").text("code")).isEqualTo("not-your-role");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void a_refusal_is_an_answer_and_stands_in_no_log(CapturedOutput log) {
        Answer refused = officer.on(citizen.submit(), "acceptance", "{}");
        assertThat(refused.text("code")).isEqualTo("not-complete");
        assertThat(log).doesNotContain("AcceptDossier").doesNotContain("NotComplete");
    }

    @Test
    void what_is_not_yours_to_see_is_unknown_whatever_its_version() {
        Answer dossier = citizen.submit();
        String path = "/api/v1/dossiers/" + dossier.text("code") + "/refusal-of-intake";
        for (Client nobody : List.of(stranger, elsewhere)) {
            for (String version : List.of("\"0\"", "\"7\"")) {
                Answer answer = nobody.post(path, "{\"reason\":\"x\"}", "If-Match", version);
                assertThat(answer.status()).isEqualTo(404);
                Answer unknown = nobody.post(path.replace("H48", "H49"), "{\"reason\":\"x\"}", "If-Match", version);
                assertThat(answer.body()).isEqualTo(unknown.body());
            }
        }
        Answer rule = officer.post(
                "/api/v1/dossiers/policy:quangngai/refusal-of-intake", "{\"reason\":\"x\"}", "If-Match", "\"0\"");
        assertThat(rule.status()).isEqualTo(404);
    }

    @Test
    void a_version_is_asked_for_and_a_stale_one_refused_before_any_rule() {
        Answer dossier = citizen.submit();
        Answer checked = officer.on(dossier, "completeness-checks", CHECKLIST).expect(200);
        String path = "/api/v1/dossiers/" + dossier.text("code") + "/acceptance";
        assertThat(officer.post(path, "{}").status()).isEqualTo(428);
        assertThat(officer.post(path, "{}", "If-Match", "*").status()).isEqualTo(400);
        assertThat(officer.post(path, "{}", "If-Match", "\"0\"").text("code")).isEqualTo("version-conflict");
        assertThat(officer.post(path, "{}", "If-Match", "\"2\"").status()).isEqualTo(412);
        officer.on(checked, "acceptance", "{}").expect(200);
        assertThat(officer.on(checked, "acceptance", "{}").status()).isEqualTo(412);
    }

    @Test
    void of_sixteen_who_accept_one_wins() throws Exception {
        Answer checked =
                officer.on(citizen.submit(), "completeness-checks", CHECKLIST).expect(200);
        List<Answer> answers = atOnce(() -> officer.on(checked, "acceptance", "{}"));
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).extracting(Answer::status).containsOnly(200, 412);
        assertThat(DOOR.query("select count(*) from ledger.event where aggregate = '" + checked.text("code") + "'"))
                .isEqualTo("3");
    }

    @Test
    void sixteen_requests_with_one_key_are_one() throws Exception {
        String body = citizen.submission();
        String before = DOOR.query("select count(*) from ledger.event");
        List<Answer> answers = atOnce(() -> citizen.post("/api/v1/dossiers", body, "Idempotency-Key", "sixteen"));
        Answer first = answers.getFirst().expect(201);
        assertThat(answers).allSatisfy(answer -> same(answer, first));
        assertThat(Long.parseLong(DOOR.query("select count(*) from ledger.event")))
                .isEqualTo(Long.parseLong(before) + 1);
        Answer other = citizen.post("/api/v1/dossiers", citizen.submission(), "Idempotency-Key", "sixteen");
        assertThat(other.expect(422).text("code")).isEqualTo("idempotency-key-reused");
        // A key belongs to its caller.
        stranger.post("/api/v1/dossiers", stranger.submission(), "Idempotency-Key", "sixteen")
                .expect(201);
        assertThat(citizen.post("/api/v1/dossiers", body, "Idempotency-Key", "k".repeat(201))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void the_first_answer_is_kept_over_a_restart_and_so_is_a_refusal() {
        String body = citizen.submission();
        Answer first = citizen.post("/api/v1/dossiers", body, "Idempotency-Key", "kept")
                .expect(201);
        String accept = "/api/v1/dossiers/" + first.text("code") + "/acceptance";
        Answer refused = officer.post(accept, "{}", "Idempotency-Key", "no", "If-Match", "\"0\"")
                .expect(422);
        assertThat(refused.text("code")).isEqualTo("not-complete");
        // A stale version is not the ledger's last word.
        officer.post(accept, "{}", "Idempotency-Key", "later", "If-Match", "\"9\"")
                .expect(412);
        DOOR.restart();
        same(citizen.post("/api/v1/dossiers", body, "Idempotency-Key", "kept"), first);
        Answer checked = officer.on(first, "completeness-checks", CHECKLIST).expect(200);
        same(officer.post(accept, "{}", "Idempotency-Key", "no", "If-Match", "\"1\""), refused);
        Answer accepted = officer.post(accept, "{}", "Idempotency-Key", "later", "If-Match", checked.header("ETag"));
        same(officer.post(accept, "{}", "Idempotency-Key", "later", "If-Match", "\"1\""), accepted.expect(200));
        assertThat(DOOR.query("select count(*) from ledger.idempotency_key where position('H48'::bytea in answer) > 0"))
                .isEqualTo("0");
    }

    private static void same(Answer answer, Answer first) {
        assertThat(answer.body()).isEqualTo(first.body());
        assertThat(answer.status()).isEqualTo(first.status());
        for (String header : List.of("ETag", "Location", "X-Ledger-Position", "Content-Type")) {
            assertThat(answer.header(header)).isEqualTo(first.header(header));
        }
    }

    private static List<Answer> atOnce(Callable<Answer> request) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(16);
        Callable<Answer> together = () -> {
            start.await();
            return request.call();
        };
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(16)) {
            for (Future<Answer> one : clients.invokeAll(
                    IntStream.range(0, 16).mapToObj(number -> together).toList())) {
                answers.add(one.get());
            }
        }
        return answers;
    }
}
