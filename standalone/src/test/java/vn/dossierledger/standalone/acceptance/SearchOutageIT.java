package vn.dossierledger.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.dossierledger.embedded.Gate;
import vn.dossierledger.standalone.Standalone;
import vn.dossierledger.standalone.StandaloneOptions;

/** A node whose Elasticsearch goes and comes back, on a database of its own. */
class SearchOutageIT {

    private static final long LONGEST_NANOS = 120_000_000_000L;

    @Test
    void officers_work_on_and_search_catches_up_by_itself() {
        try (Gate gate = Gate.before(URI.create(RunningLedger.setting("dossier.elasticsearch.url")));
                Standalone node = start(gate)) {
            Ledger ledger = new Ledger(RunningLedger.ledger().issuer(), node.base(), node.base());
            Person nobody = Person.nobody(ledger);
            until(200, () -> nobody.get("/api/v1/procedures/quangngai/birth-registration"));
            DossierPlay play = new DossierPlay(ledger, "quangngai", "birth-registration");
            gate.shut();

            play.submit("COUNTER", play.oneStop, Map.of("summary", "Khai sinh giữa lúc mất điện"))
                    .then(play.oneStop, "refusal-of-intake", Map.of("reason", "Sai thẩm quyền"));

            String dossier = "/api/v1/dossiers/" + play.code();
            for (String read : List.of("", "/history", "/clocks")) {
                play.oneStop.getAfter(play.last(), dossier + read).expect(200);
            }
            play.oneStop.getAfter(play.last(), "/api/v1/deadlines").expect(200);
            for (String search : List.of("?q=khai+sinh", "?q=" + play.code(), "/suggestions?q=khai")) {
                Answer down = play.oneStop.get("/api/v1/dossiers" + search).expect(503);
                assertThat(down.header("Retry-After")).isNotEmpty();
                assertThat(down.header("Content-Type")).startsWith("application/problem+json");
                assertThat(down.text("detail")).isNotBlank();
            }
            nobody.get("/actuator/health/readiness").expect(200);

            gate.open();
            Answer found = until(
                    200, () -> play.oneStop.getAfter(play.last(), "/api/v1/dossiers?q=khai+sinh+giua+luc+mat+dien"));
            assertThat(found.json().get("items").valueStream().map(item -> item.get("code")
                            .asString()))
                    .containsExactly(play.code());
        }
    }

    /** Every question waits some seconds for the read model, so this turns only a few times. */
    private static Answer until(int status, Supplier<Answer> question) {
        long until = System.nanoTime() + LONGEST_NANOS;
        Answer answer = question.get();
        while (answer.status() != status && System.nanoTime() < until) {
            answer = question.get();
        }
        return answer.expect(status);
    }

    private static Standalone start(Gate gate) {
        List<String> settings = List.of(
                "--dossier.db.url=" + SidesApart.newDatabase("outage"),
                "--dossier.db.user=dossier_node",
                "--dossier.db.password=" + RunningLedger.setting("dossier.db.password"),
                "--dossier.db.owner-user=" + RunningLedger.setting("dossier.db.owner-user"),
                "--dossier.db.owner-password=" + RunningLedger.setting("dossier.db.owner-password"),
                "--dossier.elasticsearch.url=" + gate.uri(),
                "--dossier.elasticsearch.alias=outage",
                "--dossier.master-key=" + SidesApart.masterKey(),
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri="
                        + RunningLedger.ledger().issuer().resolve("/oauth2/jwks"));
        return Standalone.start(
                new StandaloneOptions(Path.of("target/outage"), false, false, false, 0, settings),
                new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }
}
