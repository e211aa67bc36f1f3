package vn.dossierledger.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * K9 over HTTP. The limit is of hours on the wall, so that what an outage moves can be told at any hour of any day. Two authorities are hit by
 * the same outage: the policy of one says that it excuses, that of the other that it excuses nothing.
 */
class OutageIT {

    private static final String EXCUSING = "kontum";
    private static final String STRICT = "binhthuan";
    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private final String today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();

    private final Ledger ledger = RunningLedger.ledger();
    private final Person admin = Person.named("ops.admin", ledger);

    @Test
    void an_outage_moves_the_ends_of_whoever_is_excused_and_of_nobody_else() {
        admin.post("/api/v1/authorities/" + EXCUSING + "/policy", excusing()).expect(200);
        DossierPlay excused = accepted(EXCUSING);
        DossierPlay strict = accepted(STRICT);
        Instant acceptedAt = Instant.parse(
                resolution(excused, excused.last()).get("startedAt").asString());
        Instant promised = due(excused, excused.last());
        Instant promisedToo = due(strict, strict.last());

        Answer reported = excused.oneStop
                .post("/api/v1/incidents", Map.of("kind", "SYSTEM_DOWN", "authorities", List.of(EXCUSING, STRICT)))
                .expect(201);
        String incident = "/api/v1/incidents/" + reported.text("code");
        assertThat(due(excused, reported)).as("a report moves nothing").isEqualTo(promised);

        excused.oneStop.post(incident + "/outage", Map.of(), reported).expect(403);
        Answer confirmed = admin.post(incident + "/outage", Map.of("from", acceptedAt.toString()), reported)
                .expect(200);
        JsonNode standing = resolution(excused, confirmed);
        assertThat(standing.get("state").asString()).isEqualTo("PAUSED");
        assertThat(standing.path("dueAt").isMissingNode()
                        || standing.path("dueAt").isNull())
                .as("no end while it lasts: %s", standing)
                .isTrue();
        assertThat(due(strict, confirmed)).isEqualTo(promisedToo);
        assertThat(listed(confirmed, "?ongoing=true&authority=" + EXCUSING)).contains(reported.text("code"));

        Answer ended = admin.post(incident + "/outage/end", Map.of(), confirmed).expect(200);
        Instant over = Instant.parse(admin.getAfter(ended, incident).expect(200).text("outage", "to"));
        assertThat(due(excused, ended))
                .as("by as much as it lasted, and no longer")
                .isEqualTo(promised.plus(Duration.between(acceptedAt, over)))
                .isAfter(promised);
        assertThat(due(strict, ended)).as("where it excuses nothing").isEqualTo(promisedToo);
        assertThat(clock(strict, ended, "OUTAGE").get("article").asString()).startsWith("default: ");
        assertThat(listedDue(excused, ended))
                .as("the inspector's list as well, in microseconds")
                .isCloseTo(due(excused, ended), within(1, ChronoUnit.MICROS));

        Answer resolved = admin.post(incident + "/resolution", Map.of(), ended).expect(200);
        assertThat(listed(resolved, "?ongoing=true&authority=" + EXCUSING)).doesNotContain(reported.text("code"));
        assertThat(due(excused, resolved)).isEqualTo(due(excused, ended));
    }

    /** A dossier of a procedure that has ten days, counted in hours. */
    private DossierPlay accepted(String authority) {
        admin.post("/api/v1/authorities/" + authority + "/procedures", hourly(authority));
        DossierPlay play = new DossierPlay(ledger, authority, "hourly");
        play.submit("COUNTER", play.oneStop, Map.of("resultPreference", Map.of("channel", "IN_PERSON")));
        return play.then(play.oneStop, "completeness-checks", play.allThere())
                .then(play.oneStop, "acceptance", Map.of());
    }

    private ObjectNode hourly(String authority) {
        ObjectNode procedure = (ObjectNode)
                file(authority).get("procedures").get(0).get("content").deepCopy();
        procedure.put("procedure", "hourly").put("effectiveFrom", today).put("level", "LEGACY:3");
        procedure.putArray("channels").add("COUNTER");
        procedure.putObject("limit").put("amount", 240).put("unit", "ELAPSED_HOURS");
        return procedure;
    }

    private ObjectNode excusing() {
        ObjectNode policy =
                (ObjectNode) file(EXCUSING).get("policy").get("content").deepCopy();
        policy.put("effectiveFrom", today);
        policy.putObject("outageExcuses").put("value", true).put("default", "An outage excuses, for this test.");
        return policy;
    }

    private static JsonNode file(String authority) {
        try (InputStream rules = OutageIT.class.getResourceAsStream("/rules/" + authority + ".yaml")) {
            return YAML.readTree(rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant due(DossierPlay play, Answer after) {
        return Instant.parse(resolution(play, after).get("dueAt").asString());
    }

    private static JsonNode resolution(DossierPlay play, Answer after) {
        return clock(play, after, "RESOLUTION");
    }

    private static JsonNode clock(DossierPlay play, Answer after, String name) {
        return play.leader
                .getAfter(after, "/api/v1/dossiers/" + play.code() + "/clocks")
                .expect(200)
                .json()
                .valueStream()
                .filter(each -> each.get("clock").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Instant listedDue(DossierPlay play, Answer after) {
        return Person.named("inspector", ledger)
                .getAfter(after, "/api/v1/deadlines?clock=RESOLUTION&authority=" + EXCUSING + "&size=100")
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .filter(each -> each.toString().contains(play.code()))
                .map(each -> Instant.parse(each.get("dueAt").asString()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> listed(Answer after, String query) {
        return admin.getAfter(after, "/api/v1/incidents" + query)
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .map(each -> each.get("code").asString())
                .toList();
    }
}
