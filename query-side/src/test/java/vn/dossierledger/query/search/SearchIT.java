package vn.dossierledger.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.query.ReadModelUnavailable;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.rebuild.Rebuilds;
import vn.dossierledger.query.search.elasticsearch.ElasticsearchIndex;
import vn.dossierledger.query.vietnamese.Identifiers;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** The search on real Elasticsearch, through the real processor and over HTTP. */
class SearchIT {

    private static final World WORLD = World.get();
    private static final List<Story> STORIES = new ArrayList<>();
    private static long position;

    @BeforeAll
    static void five_dossiers_of_an_authority_of_their_own() {
        for (String name : List.of(
                "Nguyễn Văn Dương", "Nguyễn Văn Đường", "Trần Thị Hoà", "Đặng Ngọc Mỹ", "Hộ kinh doanh K'Brôi")) {
            STORIES.add(story(name));
        }
        STORIES.get(0).toTheEnd();
        STORIES.get(1).checked().accepted();
        STORIES.get(2).declined();
        STORIES.forEach(story -> position = WORLD.append(story.events()));
    }

    private static Story story(String name) {
        return story(name, "2026-04-06T01:00:00Z");
    }

    private static Story story(String name, String at) {
        return Story.of(WORLD.sealing(), Rules.OTHER, Story.person(name), Instant.parse(at));
    }

    private static Answer search(String token, String query) {
        return WORLD.get(
                token,
                "/api/v1/dossiers?authority=camau&submittedFrom=2026-04-06&submittedTo=2026-04-06&" + query,
                position);
    }

    private static Set<String> names(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body()
                .get("items")
                .valueStream()
                .map(item -> item.get("applicantName").asString())
                .collect(Collectors.toSet());
    }

    private static String typed(String q) {
        return "q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "nguyen van duong, Nguyễn Văn Dương|Nguyễn Văn Đường",
        "NGUYEN VAN DUONG, Nguyễn Văn Dương|Nguyễn Văn Đường",
        "đường, Nguyễn Văn Đường",
        "nguyễn văn đường, Nguyễn Văn Đường",
        "dươ, Nguyễn Văn Dương|Nguyễn Văn Đường",
        "hòa, Trần Thị Hoà|Nguyễn Văn Dương|Nguyễn Văn Đường|Đặng Ngọc Mỹ|Hộ kinh doanh K'Brôi",
        "trần hòa, Trần Thị Hoà",
        "dang my, Đặng Ngọc Mỹ",
        "đặng mý, ",
        "kbroi, Hộ kinh doanh K'Brôi",
    })
    void finds_names_and_texts_with_and_without_diacritics(String q, String expected) {
        Set<String> names = expected == null ? Set.of() : Set.of(expected.split("\\|", -1));
        assertThat(names(search("INSPECTOR", typed(q)))).isEqualTo(names);
    }

    @Test
    void a_name_that_is_written_as_typed_comes_first() {
        Answer answer = search("INSPECTOR", typed("hoà"));
        assertThat(answer.body().at("/total").asLong()).isEqualTo(5);
        assertThat(search("INSPECTOR", typed("nguyễn văn dương")).text("/items/0/applicantName"))
                .isEqualTo("Nguyễn Văn Dương");
    }

    @Test
    void finds_codes_telephone_numbers_and_personal_ids_without_dots_and_spaces() {
        Story story = STORIES.getFirst();
        Applicant applicant = story.applicant();
        String code = story.code();
        String phone = applicant.phone();
        for (String q : List.of(
                code,
                code.toLowerCase(Locale.ROOT),
                code.replace(".", "").replace("-", ""),
                code.substring(code.indexOf('-') + 1),
                phone,
                phone.substring(0, 4) + " " + phone.substring(4, 7) + "." + phone.substring(7),
                "+84" + phone.substring(1),
                applicant.personalId().substring(0, 3) + "."
                        + applicant.personalId().substring(3),
                "duong " + phone)) {
            assertThat(names(search("INSPECTOR", typed(q)))).as(q).containsExactly("Nguyễn Văn Dương");
        }
    }

    @Test
    void a_code_is_found_before_the_index_is_refreshed() {
        Story story = story("Bùi Vừa Nộp", "2026-04-13T01:00:00Z");
        WORLD.await(ProcessorName.SEARCH, WORLD.append(story.events()));

        assertThat(names(WORLD.get("INSPECTOR", "/api/v1/dossiers?" + typed(story.code()))))
                .containsExactly("Bùi Vừa Nộp");
        assertThat(names(WORLD.get("ONE_STOP.quangngai", "/api/v1/dossiers?" + typed(story.code()))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"???", ".-/", "“”"})
    void who_types_nothing_that_could_be_looked_for_finds_nothing(String q) {
        assertThat(names(search("INSPECTOR", typed(q)))).isEmpty();
        assertThat(csv(typed(q))).isEmpty();
        assertThat(names(search("INSPECTOR", typed("  ")))).hasSize(5);
    }

    @Test
    void the_file_of_a_whole_code_holds_what_its_list_does() {
        Story story = story("Ninh Mã Ngắn", "2026-04-20T01:00:00Z");
        WORLD.await(ProcessorName.SEARCH, WORLD.append(story.events()));
        assertThat(csv(typed(story.code()))).containsExactly(story.code());

        DossierIndex index = WORLD.bean(DossierIndex.class);
        SearchDocument longer = index.find(story.code()).orElseThrow();
        longer.code = story.code() + "0";
        longer.numbers = Identifiers.ofCode(longer.code);
        index.save(List.of(longer));
        try {
            long now = position;
            assertThat(names(WORLD.get("INSPECTOR", "/api/v1/dossiers?authority=camau&q=" + longer.code, now)))
                    .hasSize(1);
            assertThat(csv(typed(story.code()))).containsExactly(story.code());
            assertThat(csv(typed(longer.code))).containsExactly(longer.code);
            assertThat(csv("state=DECLINED&" + typed(story.code()))).isEmpty();
        } finally {
            WORLD.bean(Rebuilds.class).rebuild(ProcessorName.SEARCH.text());
        }
    }

    private static List<String> csv(String query) {
        var answer = WORLD.download(
                "INSPECTOR",
                "/api/v1/dossiers?authority=camau&" + query,
                Map.of("Accept", "text/csv", "X-Wait-For-Position", String.valueOf(position)));
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",", -1)[0]).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nobody_sees_or_counts_what_is_not_theirs() {
        String citizen = "CITIZEN." + STORIES.get(1).applicant().personalId();
        Answer own = search(citizen, "");
        assertThat(names(own)).containsExactly("Nguyễn Văn Đường");
        assertThat(own.body().at("/total").asLong()).isEqualTo(1);
        assertThat(own.body().at("/facets/state/0/count").asLong()).isEqualTo(1);
        Answer department = search("SPECIALIST.camau.nghiep-vu", "");
        assertThat(names(department)).containsExactly("Nguyễn Văn Dương");
        for (String token : List.of(
                "CITIZEN.999999999999",
                "ONE_STOP.quangngai",
                "SPECIALIST.camau.tu-phap",
                "SPECIALIST.quangngai.nghiep-vu",
                "LEADER")) {
            Answer nothing = search(token, "");
            assertThat(nothing.body().at("/total").asLong()).as(token).isZero();
            assertThat(nothing.body().at("/facets/state").size()).as(token).isZero();
        }
        assertThat(search("ONE_STOP.camau", "").body().at("/total").asLong()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void filters_by_what_the_page_says() {
        assertThat(names(search("INSPECTOR", "state=DECLINED"))).containsExactly("Trần Thị Hoà");
        assertThat(names(search("INSPECTOR", "state=DECLINED,ACCEPTED")))
                .containsExactlyInAnyOrder("Trần Thị Hoà", "Nguyễn Văn Đường");
        assertThat(names(search("INSPECTOR", "overdue=true"))).containsExactly("Nguyễn Văn Đường");
        assertThat(names(search("INSPECTOR", "overdue=false"))).doesNotContain("Nguyễn Văn Đường");
        assertThat(names(search("INSPECTOR", "dueBefore=2026-04-12")))
                .containsExactlyInAnyOrder("Nguyễn Văn Dương", "Nguyễn Văn Đường");
        assertThat(names(search("INSPECTOR", "dueBefore=2026-04-08"))).isEmpty();
        assertThat(names(search("INSPECTOR", "assignee=SPECIALIST.camau"))).containsExactly("Nguyễn Văn Dương");
        assertThat(names(search("INSPECTOR", "channel=COUNTER"))).isEmpty();
        assertThat(names(search("INSPECTOR", "procedure=other"))).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_a_gap_or_a_repetition() {
        for (String sort : List.of("relevance", "-submittedAt", "submittedAt", "dueAt", "-dueAt", "code")) {
            String query = (sort.equals("relevance") ? typed("hoa binh") + "&" : "") + "size=2&sort=" + sort;
            Set<String> seen = new HashSet<>();
            Answer page = search("INSPECTOR", query);
            int pages = 1;
            for (String next = page.text("/next"); !next.isEmpty(); next = page.text("/next")) {
                page.body().get("items").forEach(item -> assertThat(
                                seen.add(item.get("code").asString()))
                        .isTrue());
                page = search("INSPECTOR", query + "&cursor=" + next);
                pages++;
            }
            page.body().get("items").forEach(item -> assertThat(
                            seen.add(item.get("code").asString()))
                    .isTrue());
            assertThat(seen).as(sort).hasSize((int) page.body().at("/total").asLong());
            assertThat(pages).as(sort).isGreaterThan(2);
        }
        String foreign = search("INSPECTOR", "size=2&sort=code").text("/next");
        assertThat(search("INSPECTOR", "size=2&sort=dueAt&cursor=" + foreign).status())
                .isEqualTo(400);
    }

    @Test
    void a_late_write_loses_by_itself() {
        DossierIndex index = WORLD.bean(DossierIndex.class);
        String code = STORIES.getFirst().code();
        assertThat(names(search("INSPECTOR", typed(code)))).containsExactly("Nguyễn Văn Dương");
        SearchDocument old = index.find(code).orElseThrow();
        old.version = 1;
        old.name = "of yesterday";

        index.save(List.of(old));

        assertThat(index.find(code).orElseThrow().name).isEqualTo("Nguyễn Văn Dương");
    }

    @Test
    void an_index_that_does_not_answer_says_so() throws Exception {
        try (var nowhere = new ElasticsearchIndex(URI.create("http://127.0.0.1:1"), "dossiers", () -> true)) {
            assertThat(catchThrowable(nowhere::answers))
                    .isInstanceOf(ReadModelUnavailable.class)
                    .hasMessageContaining("start it, or check its address");
        }
    }

    @Test
    void a_dossier_that_is_late_was_accepted_long_ago() {
        Story late = story("Ngô Trễ", "2026-04-13T01:00:00Z")
                .later(Duration.ofDays(1))
                .accepted();
        long at = WORLD.append(late.events());
        Answer found = WORLD.get("INSPECTOR", "/api/v1/dossiers?" + typed(late.code()), at);
        assertThat(found.body().at("/items/0/overdue").asBoolean()).isTrue();
    }
}
