package vn.dossierledger.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.event.DeadlineExtended;
import vn.dossierledger.api.dossier.event.RecordCorrected;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** Who turns pages while dossiers come and change sees each that was there all the time once, and none twice. */
class StillPagesIT {

    private static final World WORLD = World.get();
    private static final Actor LEADER = new Actor(Role.LEADER, "LEADER.camau", Rules.OTHER, null);
    private static final String WITHIN =
            "/api/v1/dossiers?authority=camau&submittedFrom=2026-06-01&submittedTo=2026-06-05&size=3&";
    private static final List<Story> THERE = new ArrayList<>();
    private static int day;

    @BeforeAll
    static void seven_dossiers_are_there() {
        for (int i = 0; i < 7; i++) {
            THERE.add(submit(i % 2 == 0 ? "Lưu Trang Giấy" : "Lưu Giấy Trắng"));
        }
    }

    private static Story submit(String name) {
        Instant at = Instant.parse("2026-06-01T01:00:00Z").plus(Duration.ofHours(day++ % 90));
        Story story = Story.of(WORLD.sealing(), Rules.OTHER, Story.person(name), at)
                .checked()
                .accepted();
        WORLD.append(story.events());
        return story;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=-submittedAt",
                "sort=submittedAt",
                "sort=dueAt",
                "sort=-dueAt",
                "sort=code",
                "q=luu+trang",
                "q=luu&sort=relevance&overdue=true"
            })
    void while_dossiers_come_and_change(String query) {
        List<String> seen = new ArrayList<>();
        Answer page = page(query, "", submitOneAndMoveAnother());
        seen.addAll(codes(page));
        while (!page.text("/next").isEmpty()) {
            page = page(query, page.text("/next"), submitOneAndMoveAnother());
            assertThat(page.status()).as(page.body().toString()).isEqualTo(200);
            seen.addAll(codes(page));
        }
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen).containsAll(THERE.stream().map(Story::code).toList());
    }

    /** Moves a dossier to either end of what is due, and another into and out of what fits best. */
    private static long submitOneAndMoveAnother() {
        submit("Lưu Trang Mới");
        Story moved = THERE.get(day % THERE.size());
        Instant at = moved.events().getLast().at().plus(Duration.ofMinutes(1));
        Instant to = Instant.parse(day % 2 == 0 ? "2026-06-06T00:00:00Z" : "2026-07-30T00:00:00Z");
        WORLD.append(List.of(new DeadlineExtended(moved.code(), at, LEADER, at, to, "Điều 1")));
        Story renamed = THERE.get((day + 3) % THERE.size());
        return WORLD.append(List.of(new RecordCorrected(
                renamed.code(),
                Instant.parse("2026-06-20T00:00:00Z"),
                LEADER,
                0,
                "DossierSubmitted",
                "applicant.name",
                null,
                WORLD.sealing().text(renamed.applicant(), day % 2 == 0 ? "Lưu Tráng Giấy" : "luu trang giay"),
                WORLD.sealing().text(renamed.applicant(), "Gõ nhầm"),
                null)));
    }

    private static Answer page(String query, String cursor, long position) {
        WORLD.await(ProcessorName.SEARCH, position);
        return WORLD.get("INSPECTOR", WITHIN + query + (cursor.isEmpty() ? "" : "&cursor=" + cursor), position);
    }

    private static List<String> codes(Answer page) {
        return page.body()
                .get("items")
                .valueStream()
                .map(item -> item.get("code").asString())
                .toList();
    }

    @Test
    void who_is_erased_while_pages_are_turned_is_on_none_of_them() {
        List<Story> three = new ArrayList<>();
        long position = 0;
        for (int i = 0; i < 3; i++) {
            Story story = Story.of(
                            WORLD.sealing(),
                            Rules.OTHER,
                            Story.person("Mạc Xoá Tên"),
                            Instant.parse("2026-06-10T01:00:00Z").plus(Duration.ofHours(i)))
                    .checked()
                    .accepted();
            three.add(story);
            position = WORLD.append(story.events());
        }
        String path = "/api/v1/dossiers?authority=camau&q=mac+xoa+ten&sort=dueAt&size=1";
        WORLD.await(ProcessorName.SEARCH, position);
        Answer page = WORLD.get("INSPECTOR", path, position);
        assertThat(page.text("/items/0/applicantName")).isEqualTo("Mạc Xoá Tên");
        long erased = 0;
        for (Story story : three) {
            int done = story.events().size();
            erased = WORLD.append(story.erased().events().subList(done, done + 1));
        }
        WORLD.await(ProcessorName.SEARCH, erased);

        List<String> seen = new ArrayList<>(codes(page));
        while (!page.text("/next").isEmpty()) {
            page = WORLD.get("INSPECTOR", path + "&cursor=" + page.text("/next"));
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body().toString()).doesNotContain("Mạc", "hoà bình");
            seen.addAll(codes(page));
        }
        assertThat(seen)
                .containsExactlyElementsOf(three.stream().map(Story::code).toList());
    }

    @Test
    void a_cursor_is_of_no_use_with_another_question_or_caller() {
        for (String sort : List.of("sort=code", "sort=dueAt")) {
            String next = WORLD.get("INSPECTOR", WITHIN + sort).text("/next");
            assertThat(WORLD.get("INSPECTOR", WITHIN + sort + "&cursor=" + next).status())
                    .isEqualTo(200);
            for (String other : List.of(
                    "sort=-dueAt",
                    sort + "&q=luu",
                    sort + "&state=ACCEPTED",
                    sort + "&level=LEGACY:4",
                    "overdue=true")) {
                refused(WORLD.get("INSPECTOR", WITHIN + other + "&cursor=" + next));
            }
            for (String somebody : List.of("REPORTING", "ONE_STOP.camau", "LEADER", "INSPECTOR.camau")) {
                refused(WORLD.get(somebody, WITHIN + sort + "&cursor=" + next));
            }
        }
    }

    @Test
    void what_is_no_cursor_is_refused() {
        String next = WORLD.get("INSPECTOR", WITHIN + "sort=dueAt").text("/next");
        String open = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8);
        List<String> forged = List.of(
                "x",
                next.substring(4),
                encoded("[]"),
                encoded("null"),
                encoded(open.replaceFirst("\",(\\d+),\"[^\"]*\"", "\",$1,\"not-a-point-in-time\"")),
                encoded(open.replaceFirst(",(\\d+),\"", ",null,\"")),
                encoded(open.substring(0, open.lastIndexOf(',')) + ",{}]"),
                encoded(open.replaceFirst("\",(\\d+),\"[^\"]*\",.*", "\",$1,\"\",\"a\",\"b\"]")));
        for (String cursor : forged) {
            Answer answer = WORLD.get(
                    "INSPECTOR", WITHIN + "sort=dueAt&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
            refused(answer);
        }
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("cursor");
    }

    @Test
    void what_is_asked_for_wrongly_is_named() {
        for (String wrong : List.of(
                "sort=name",
                "state=GONE",
                "channel=FAX",
                "overdue=maybe",
                "size=0",
                "size=101",
                "dueBefore=soon",
                "submittedTo=2026-02-30",
                "q=" + "a".repeat(201),
                "authority=" + "a".repeat(201))) {
            Answer answer = WORLD.get("INSPECTOR", "/api/v1/dossiers?" + wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(400);
            assertThat(answer.text("/errors/0/pointer")).isEqualTo(wrong.substring(0, wrong.indexOf('=')));
        }
        assertThat(WORLD.get("INSPECTOR", "/api/v1/dossiers?submittedFrom=2026-03-02&submittedTo=2026-03-01")
                        .status())
                .isEqualTo(400);
    }
}
