package vn.dossierledger.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command on a dossier over HTTP, when it is due: by the right person and by the wrong one, by a stranger and by nobody, on what was seen and
 * on what was not (DOMAIN.md 2, the column "who"; API.md, "Everywhere").
 */
class EveryCommandIT {

    private static final Ledger LEDGER = RunningLedger.ledger();
    private static final List<DueCommand> ALL = new DueCommands(LEDGER).all();
    private static final String DOSSIER = "/api/v1/dossiers/{code}/";
    /** Said of a dossier that has ended, and no step of it: VoicesIT has their stories. */
    private static final Set<String> FEEDBACK = Set.of("rating", "rating/answer");

    private final Person elsewhere = Person.named("leader.dinhquan", LEDGER);
    private final Person stranger = Person.named("citizen.binh", LEDGER);
    private final Person nobody = Person.nobody(LEDGER);

    static List<DueCommand> all() {
        return ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void is_obeyed_when_the_right_person_gives_it_and_leaves_no_trace_otherwise(DueCommand command) {
        DossierPlay play = command.due().get();
        Map<String, Object> body = command.body().apply(play);
        Person right = command.right().apply(play);
        String path = command.on(play);
        Map<String, String> seen = Map.of("If-Match", play.last().header("ETag"));

        Answer wrong = command.wrong().apply(play).post(path, body, seen);
        assertThat(wrong.expect(403).text("code")).isEqualTo(command.refusal());
        if (command.refusal().equals("not-your-role")) {
            assertThat(wrong.text("article")).isNotBlank();
        }
        for (Person outside : List.of(elsewhere, stranger)) {
            assertThat(outside.post(path, body, seen).expect(404).text("code")).isEqualTo("dossier-unknown");
        }
        nobody.post(path, body, seen).expect(401);
        right.post(path, body).expect(428);
        right.post(path, body, Map.of("If-Match", "*")).expect(400);
        long version = version(play.last());
        right.post(path, body, Map.of("If-Match", "\"" + (version + 1) + "\"")).expect(412);

        Map<String, String> once =
                Map.of("If-Match", play.last().header("ETag"), "Idempotency-Key", "every-" + UUID.randomUUID());
        Answer done = right.post(path, body, once).expect(command.status());
        if (command.event().isEmpty()) {
            assertThat(done.text("article")).isNotBlank();
            assertThat(right.post(path, body, once).expect(command.status()).body())
                    .isEqualTo(done.body());
            return;
        }
        assertThat(done.text("code")).isEqualTo(play.code());
        assertThat(done.json().get("version").asLong())
                .as("the first event since it was due")
                .isEqualTo(version + 1);
        assertThat(done.text("state")).isNotBlank();
        assertThat(done.json().get("events").valueStream().map(each -> each.asString()))
                .containsExactly(command.event());
        assertThat(version(done)).isEqualTo(version + 1);
        assertThat(Long.parseLong(done.header("X-Ledger-Position"))).isPositive();

        Answer again = right.post(path, body, once).expect(command.status());
        assertThat(again.body()).isEqualTo(done.body());
        assertThat(again.header("ETag")).isEqualTo(done.header("ETag"));
        right.post(path, body, Map.of("If-Match", play.last().header("ETag"))).expect(412);
    }

    /** What the OpenAPI document offers below a dossier, to the last address. */
    @Test
    void none_is_missing_here() {
        Set<String> offered = new TreeSet<>();
        nobody.get("/v3/api-docs").expect(200).json().get("paths").properties().forEach(path -> {
            if (path.getKey().startsWith(DOSSIER) && path.getValue().has("post")) {
                offered.add(path.getKey().substring(DOSSIER.length()));
            }
        });
        assertThat(offered).containsAll(FEEDBACK);
        offered.removeAll(FEEDBACK);
        assertThat(ALL.stream().map(DueCommand::path).distinct()).containsExactlyInAnyOrderElementsOf(offered);
    }

    private static long version(Answer answer) {
        return Long.parseLong(answer.header("ETag").replace("\"", ""));
    }
}
