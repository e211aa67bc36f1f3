package vn.dossierledger.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** Whatever stands in any parameter of any question: it is answered, or refused as a problem; the ledger never breaks. */
class HostileParametersIT {

    private static final List<String> HOSTILE = List.of(
            "\u0000",
            "a\u0000b",
            "\u001b[2J",
            "\ufffe",
            "😀",
            "x".repeat(6_000),
            "-1",
            "2147483648",
            "99999999999999999999",
            "' ; drop table views.feedback; --",
            "../../etc/passwd",
            "%",
            "{}[]\\\"*?",
            "+999999999-01-01T00:00:00Z",
            "0000-01-01",
            "0000-01-01T00:00:00Z",
            "2026-13-45",
            "1969-12-31",
            cursor("0 0000-01-01T00:00:00Z H48.12-260101-0001 1"),
            cursor("[\"\",0,\"\",\"\"]"));

    private final World world = World.get();
    private final Map<String, String> harmless = Map.of(
            "authority", Rules.AUTHORITY,
            "procedure", Rules.PROCEDURE,
            "from", "2026-01-01",
            "to", "2026-01-31",
            "name", "deadlines");

    @Test
    void each_parameter_of_each_question() {
        Story story = Story.of(world.sealing(), Rules.AUTHORITY, Story.person("Nguyễn Văn Thử"))
                .toTheEnd();
        world.awaitAll(world.append(story.events()));
        List<String> broken = new ArrayList<>();
        int asked = 0;

        for (Map.Entry<String, JsonNode> path :
                world.get(null, "/v3/api-docs").body().get("paths").properties()) {
            List<JsonNode> parameters = parameters(path.getValue());
            for (JsonNode parameter : parameters) {
                for (String value : HOSTILE) {
                    String address = address(path.getKey(), parameters, name(parameter), value, story.code());
                    for (String token : List.of("ADMIN", "SPECIALIST.quangngai.nghiep-vu")) {
                        asked++;
                        Answer answer = world.get(token, address);
                        if (!isAnswer(answer)) {
                            broken.add(token + " " + address + " → " + answer.status());
                        }
                    }
                }
            }
        }

        assertThat(asked).isGreaterThan(2_000);
        assertThat(broken).isEmpty();
    }

    private static boolean isAnswer(Answer answer) {
        return answer.status() == 200
                || (answer.status() >= 400
                        && answer.status() < 500
                        && answer.header("Content-Type").equals("application/problem+json"));
    }

    /** Of what is read with GET; headers are not among them. */
    private static List<JsonNode> parameters(JsonNode path) {
        return path.at("/get/parameters")
                .valueStream()
                .filter(each -> !each.get("in").asString().equals("header"))
                .toList();
    }

    private static String name(JsonNode parameter) {
        return parameter.get("name").asString();
    }

    /** The other parameters of the path, and those that must be given, are as they should be. */
    private String address(String path, List<JsonNode> parameters, String hostile, String value, String code) {
        String filled = path;
        List<String> query = new ArrayList<>();
        for (JsonNode each : parameters) {
            String name = name(each);
            String text = encoded(name.equals(hostile) ? value : harmless.getOrDefault(name, code));
            if (each.get("in").asString().equals("path")) {
                filled = filled.replace("{" + name + "}", text);
            } else if (name.equals(hostile) || each.path("required").asBoolean()) {
                query.add(name + "=" + text);
            }
        }
        return filled + query.stream().collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String cursor(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_cursor_that_somebody_made() {
        String code = "H48.12-260101-0001";
        List<String> impossible = List.of(
                "2026-13-45T00:00:00Z",
                "0000-01-01T00:00:00Z",
                "+999999999-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z",
                "1969-12-31T23:59:59Z",
                "2200-01-01T00:00:00Z",
                "2026-01-01T25:00:00Z",
                "2026-01-01T00:00:00.0000000001Z");

        Stream<String> forged = impossible.stream()
                .flatMap(at -> Stream.of(
                        "/api/v1/worklist?cursor=" + cursor("1 " + at + " 2026-01-01T00:00:00Z " + code + " EXAMINE 0"),
                        "/api/v1/worklist?cursor=" + cursor("1 2026-01-01T00:00:00Z " + at + " " + code + " EXAMINE 0"),
                        "/api/v1/deadlines?cursor=" + cursor(at + " " + code + " 1"),
                        "/api/v1/deadlines/moved-after-breach?cursor=" + cursor(at + " " + code + " 1 "),
                        "/api/v1/deadlines/attention?cursor=" + cursor(at + " " + code + " 1 X")));

        assertThat(forged).allSatisfy(address -> {
            String token = address.contains("worklist") ? "SPECIALIST.quangngai.nghiep-vu" : "ADMIN";
            Answer refused = world.get(token, address);
            assertThat(refused.status()).as(address).isEqualTo(400);
            assertThat(refused.text("/errors/0/pointer")).isEqualTo("cursor");
        });
    }
}
