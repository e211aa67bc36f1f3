package vn.dossierledger.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many at once: one wins, codes stay distinct, and a key is honoured once. */
class RacesIT {

    private static final Ledger LEDGER = RunningLedger.ledger();

    @Test
    void of_sixteen_who_accept_one_dossier_one_wins() throws Exception {
        DossierPlay play = new DossierPlay(LEDGER, "quangngai", "birth-registration");
        play.submit("ONLINE", play.citizen, Map.of()).then(play.oneStop, "completeness-checks", play.allThere());

        List<Answer> answers = atOnce(16, () -> play.attempt(play.oneStop, "acceptance", Map.of()));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).allMatch(answer -> Set.of(200, 409, 412).contains(answer.status()));
        Answer winner =
                answers.stream().filter(a -> a.status() == 200).findFirst().orElseThrow();
        assertThat(historyTypes(play, winner)).containsOnlyOnce("DossierAccepted");
    }

    @Test
    void two_hundred_submissions_to_one_authority_get_two_hundred_codes() throws Exception {
        DossierPlay play = new DossierPlay(LEDGER, "quangngai", "birth-registration");
        List<Map<String, Object>> bodies = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            bodies.add(play.submission("ONLINE", play.citizen, Map.of()));
        }
        List<Callable<Answer>> submissions = bodies.stream()
                .map(body -> (Callable<Answer>) () -> play.citizen.post("/api/v1/dossiers", body))
                .toList();

        Set<String> codes = new HashSet<>();
        for (Answer answer : all(submissions, 32)) {
            codes.add(answer.expect(201).text("code"));
        }

        assertThat(codes).hasSize(200);
    }

    @Test
    void sixteen_requests_with_one_key_make_one_dossier() throws Exception {
        DossierPlay play = new DossierPlay(LEDGER, "camau", "marriage-confirmation");
        Map<String, Object> body = play.submission("ONLINE", play.citizen, Map.of());
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

        List<Answer> answers = atOnce(16, () -> play.citizen.post("/api/v1/dossiers", body, key));

        Answer first = answers.getFirst().expect(201);
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.body()).isEqualTo(first.body());
            assertThat(answer.header("ETag")).isEqualTo(first.header("ETag"));
        });
        Map<String, Object> other = play.submission("ONLINE", play.citizen, Map.of("summary", "khác"));
        play.citizen.post("/api/v1/dossiers", other, key).expect(422);
    }

    private static List<String> historyTypes(DossierPlay play, Answer after) {
        Answer history = play.oneStop
                .getAfter(after, "/api/v1/dossiers/" + play.code() + "/history")
                .expect(200);
        List<String> types = new ArrayList<>();
        history.json().forEach(event -> types.add(event.get("type").asString()));
        return types;
    }

    private static List<Answer> atOnce(int clients, Callable<Answer> request) throws Exception {
        CyclicBarrier start = new CyclicBarrier(clients);
        List<Callable<Answer>> requests = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            requests.add(() -> {
                start.await();
                return request.call();
            });
        }
        return all(requests, clients);
    }

    private static List<Answer> all(List<Callable<Answer>> requests, int threads)
            throws InterruptedException, ExecutionException {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : pool.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
