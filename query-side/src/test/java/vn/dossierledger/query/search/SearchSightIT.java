package vn.dossierledger.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.event.ConsultationRequested;
import vn.dossierledger.api.dossier.event.CopySentToAgency;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.sealing.Sealed;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** Whoever asks, on whichever path: only what they may see, also in totals, facets, suggestions, highlights and files. */
class SearchSightIT {

    private static final World WORLD = World.get();
    private static final Map<String, Story> STORIES = new LinkedHashMap<>();
    private static final TimeLimit WITHIN = TimeLimit.of("1", LimitUnit.WORKING_DAYS);
    private static long position;

    @BeforeAll
    static void five_dossiers_in_different_hands() {
        submitted("citizen", Rules.OTHER, "Tạ Tầm Nhìn Một");
        submitted("department", Rules.OTHER, "Tạ Tầm Nhìn Hai").accepted().forwarded();
        submitted("asked", Rules.OTHER, "Tạ Tầm Nhìn Ba").accepted().forwarded();
        submitted("copied", Rules.OTHER, "Tạ Tầm Nhìn Bốn").accepted().forwarded();
        submitted("elsewhere", Rules.AUTHORITY, "Tạ Tầm Nhìn Năm");
        STORIES.forEach((name, story) -> {
            List<DossierEvent> events = new ArrayList<>(story.events());
            var last = events.getLast();
            var due = story.events().stream()
                    .filter(DossierAccepted.class::isInstance)
                    .map(accepted -> ((DossierAccepted) accepted).appointment().due())
                    .findFirst();
            Actor by = new Actor(Role.SPECIALIST, "SPECIALIST.camau", Rules.OTHER, "nghiep-vu");
            if (name.equals("asked")) {
                events.add(new ConsultationRequested(
                        story.code(), last.at(), by, 1, "tu-phap", text(story), WITHIN, due.orElseThrow()));
            }
            if (name.equals("copied")) {
                events.add(new CopySentToAgency(
                        story.code(), last.at(), by, 1, Rules.AUTHORITY, text(story), "00", WITHIN, due.orElseThrow()));
            }
            position = WORLD.append(events);
        });
        WORLD.await(ProcessorName.SEARCH, position);
    }

    private static Sealed text(Story story) {
        return WORLD.sealing().text(story.applicant(), "xin ý kiến");
    }

    private static Story submitted(String name, String authority, String applicant) {
        Story story =
                Story.of(WORLD.sealing(), authority, Story.person(applicant), Instant.parse("2026-05-18T01:00:00Z"));
        STORIES.put(name, story);
        return story;
    }

    @ParameterizedTest
    @CsvSource({
        "CITIZEN.own, citizen",
        "CITIZEN.999999999999, ''",
        "ONE_STOP.camau, citizen department asked copied",
        "LEADER.camau, citizen department asked copied",
        "CASHIER.camau, citizen department asked copied",
        "SPECIALIST.camau.nghiep-vu, department asked copied",
        "DEPARTMENT_HEAD.camau.nghiep-vu, department asked copied",
        "SPECIALIST.camau.tu-phap, asked",
        "DEPARTMENT_HEAD.camau.tu-phap, asked",
        "SPECIALIST.camau.xay-dung, ''",
        "SPECIALIST.camau, ''",
        "ONE_STOP.quangngai, copied elsewhere",
        "SPECIALIST.quangngai.tu-phap, copied",
        "LEADER.dinhquan, ''",
        "LEADER, ''",
        "ONE_STOP, ''",
        "INSPECTOR, citizen department asked copied elsewhere",
        "REPORTING, citizen department asked copied elsewhere",
        "ADMIN, citizen department asked copied elsewhere",
    })
    void nobody_sees_more_than_is_theirs(String who, String what) throws IOException {
        String token = who.equals("CITIZEN.own")
                ? "CITIZEN." + STORIES.get("citizen").applicant().personalId()
                : who;
        Set<String> codes = what.isEmpty()
                ? Set.of()
                : List.of(what.split(" ", -1)).stream()
                        .map(name -> STORIES.get(name).code())
                        .collect(Collectors.toCollection(TreeSet::new));
        Answer list = ask(token, "?submittedFrom=2026-05-18&submittedTo=2026-05-18&q=ta+tam+nhin");

        assertThat(codes(list)).isEqualTo(codes);
        assertThat(list.body().at("/total").asInt()).isEqualTo(codes.size());
        for (Map.Entry<String, JsonNode> facet : list.body().get("facets").properties()) {
            long counted = facet.getValue()
                    .valueStream()
                    .mapToLong(value -> value.get("count").asLong())
                    .sum();
            assertThat(counted + list.body().at("/others/" + facet.getKey()).asLong())
                    .as(facet.getKey())
                    .isEqualTo(codes.size());
        }
        list.body().get("items").forEach(item -> assertThat(
                        item.at("/highlights/applicantName").asString())
                .contains("<mark>Tạ</mark> <mark>Tầm</mark> <mark>Nhìn</mark>"));
        assertThat(suggested(token, "ta tam nh", "NAME")).isEqualTo(names(codes));
        assertThat(suggested(token, STORIES.get("elsewhere").code(), "CODE"))
                .isEqualTo(
                        codes.contains(STORIES.get("elsewhere").code())
                                ? Set.of(STORIES.get("elsewhere").code())
                                : Set.of());
        assertThat(exported(token)).isEqualTo(codes);
        for (Story story : STORIES.values()) {
            Set<String> own = codes.contains(story.code()) ? Set.of(story.code()) : Set.of();
            assertThat(codes(ask(token, "?q=" + story.code()))).isEqualTo(own);
            assertThat(codes(ask(token, "?q=" + story.applicant().phone()))).isEqualTo(own);
            assertThat(codes(ask(token, "?q=" + story.applicant().personalId())))
                    .isEqualTo(own);
        }
    }

    private static Answer ask(String token, String query) {
        Answer answer = WORLD.get(token, "/api/v1/dossiers" + query, position);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer;
    }

    private static Set<String> codes(Answer answer) {
        return answer.body()
                .get("items")
                .valueStream()
                .map(item -> item.get("code").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> suggested(String token, String q, String kind) {
        return ask(token, "/suggestions?q=" + q.replace(" ", "%20"))
                .body()
                .get("items")
                .valueStream()
                .filter(item -> item.get("kind").asString().equals(kind))
                .map(item -> item.get("text").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Set<String> codes) {
        return STORIES.values().stream()
                .filter(story -> codes.contains(story.code()))
                .map(story -> story.applicant().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> exported(String token) throws IOException {
        var file = WORLD.download(
                token,
                "/api/v1/dossiers?submittedFrom=2026-05-18&submittedTo=2026-05-18&q=ta+tam+nhin",
                Map.of("Accept", "text/csv"));
        try (var body = file.body()) {
            String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(file.statusCode()).as(text).isEqualTo(200);
            return text.lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void who_has_no_role_or_no_token_is_told_nothing() {
        for (String path : List.of("", "/suggestions?q=ta")) {
            assertThat(WORLD.get(null, "/api/v1/dossiers" + path).status()).isEqualTo(401);
            assertThat(WORLD.get("CLERK", "/api/v1/dossiers" + path).status()).isEqualTo(403);
        }
        for (String form : List.of("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")) {
            assertThat(WORLD.download(null, "/api/v1/dossiers", Map.of("Accept", form))
                            .statusCode())
                    .isEqualTo(401);
            assertThat(WORLD.download("CLERK", "/api/v1/dossiers", Map.of("Accept", form))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void procedures_are_suggested_by_their_names_to_who_has_dossiers_of_them() {
        assertThat(suggested("ONE_STOP.camau", "dang ky ho kinh do", "PROCEDURE"))
                .containsExactly("Đăng ký hộ kinh doanh");
        assertThat(suggested("ONE_STOP.camau", "đăng kỳ", "PROCEDURE")).isEmpty();
        assertThat(suggested("LEADER.dinhquan", "dang ky ho kinh do", "PROCEDURE"))
                .isEmpty();
        assertThat(suggested("INSPECTOR", ", ", "PROCEDURE")).isEmpty();
    }
}
