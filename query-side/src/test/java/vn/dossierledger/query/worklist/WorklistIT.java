package vn.dossierledger.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.Watching;
import vn.dossierledger.query.world.World;

/** What waits for whom, over HTTP, through the real processor; the world is shared, so each story looks for its own dossier. */
class WorklistIT {

    private static final String WORKLIST = "/api/v1/worklist";
    private static final String SPECIALIST = "SPECIALIST.quangngai.nghiep-vu";
    private static final String COLLEAGUE = SPECIALIST + ".hai";

    private final World world = World.ofChangingRules();

    private Story story(String name) {
        return Story.of(world.sealing(), Rules.AUTHORITY, Story.person(name));
    }

    private void written(Story story) {
        world.await(ProcessorName.WORKLIST, world.append(story.events()));
    }

    private void goesOn(Story story) {
        world.await(ProcessorName.WORKLIST, world.append(List.of(story.events().getLast())));
    }

    /** The whole list, page by page. */
    private List<JsonNode> all(String token, int size) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Answer page = world.get(token, WORKLIST + "?size=" + size + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            assertThat(page.status()).as(page.body().toString()).isEqualTo(200);
            page.body().get("items").valueStream().forEach(items::add);
            JsonNode next = page.body().get("next");
            cursor = next == null || next.isNull() ? null : next.asString();
        }
        return items;
    }

    private List<JsonNode> itemsOf(Story story, String token) {
        return all(token, 100).stream()
                .filter(item -> item.get("code").asString().equals(story.code()))
                .toList();
    }

    private List<String> tasksOf(Story story, String token) {
        return itemsOf(story, token).stream()
                .map(item -> item.get("task").asString())
                .toList();
    }

    @Test
    void a_dossier_waits_for_one_after_the_other() {
        Story story = story("Ngô Văn Chờ");
        String owner = "CITIZEN." + story.applicant().personalId();
        written(story);
        assertThat(tasksOf(story, "ONE_STOP.quangngai")).containsExactly("CHECK_COMPLETENESS");
        goesOn(story.checked());
        goesOn(story.accepted());
        goesOn(story.feeAsked());
        assertThat(tasksOf(story, "ONE_STOP.quangngai")).isEmpty();
        assertThat(tasksOf(story, "CASHIER.quangngai")).containsExactly("COLLECT_FEE");
        assertThat(tasksOf(story, owner)).containsExactly("PAY_FEE");
        goesOn(story.paid());
        assertThat(tasksOf(story, owner)).isEmpty();
        assertThat(tasksOf(story, "ONE_STOP.quangngai")).containsExactly("FORWARD");
        goesOn(story.forwarded());
        assertThat(tasksOf(story, "DEPARTMENT_HEAD.quangngai.nghiep-vu")).containsExactly("ASSIGN_OFFICER");
        assertThat(tasksOf(story, SPECIALIST)).containsExactly("EXAMINE");
        goesOn(story.consulted("tu-phap"));
        assertThat(tasksOf(story, SPECIALIST)).isEmpty();
        assertThat(tasksOf(story, "SPECIALIST.quangngai.tu-phap")).containsExactly("ANSWER_CONSULTATION");
    }

    @Test
    void the_outcome_waits_for_the_leader_and_then_for_the_citizen() {
        Story story = story("Ngô Thị Ký").checked().accepted().forwarded().proposed();
        written(story);
        assertThat(tasksOf(story, "LEADER.quangngai")).containsExactly("SIGN_RESULT");
        goesOn(story.signed());
        assertThat(tasksOf(story, "LEADER.quangngai")).isEmpty();
        assertThat(tasksOf(story, SPECIALIST)).containsExactly("SEND_TO_ONE_STOP");
        goesOn(story.backAtOneStop());
        assertThat(tasksOf(story, "CITIZEN." + story.applicant().personalId())).containsExactly("COLLECT_RESULT");
        assertThat(tasksOf(story, "ONE_STOP.quangngai")).containsExactly("RETURN_RESULT");
        goesOn(story.returned());
        assertThat(tasksOf(story, "ONE_STOP.quangngai")).isEmpty();
    }

    @Test
    void an_item_says_what_is_asked_and_which_clock_presses() {
        Story story = story("Ngô Văn Rõ").checked().accepted();
        written(story);

        JsonNode item = itemsOf(story, "ONE_STOP.quangngai").getFirst();

        assertThat(item.get("sentence").asString()).isEqualTo("Chuyển hồ sơ đến phòng chuyên môn");
        assertThat(item.get("procedure").asString()).isEqualTo(Rules.PROCEDURE);
        assertThat(item.get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(item.get("since").asString()).isEqualTo("2026-03-02T03:00:00Z");
        // Accepted on Monday at 10: one and a half hours until lunch, and two and a half after it.
        assertThat(item.get("clock").asString()).isEqualTo("FORWARD");
        assertThat(item.get("dueAt").asString()).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(item.get("overdue").asBoolean()).isTrue();
        assertThat(item.get("provisional").asBoolean()).isFalse();
        assertThat(item.toString())
                .doesNotContain(
                        "Ngô", world.sealing().pseudonym(story.applicant().personalId()));
        assertThat(world.getInEnglish("ONE_STOP.quangngai", WORKLIST + "?task=FORWARD&size=1")
                        .text("/items/0/sentence"))
                .isEqualTo("Forward the dossier to a department");
    }

    @Test
    void what_is_not_due_yet_is_not_overdue() {
        Story story = Story.of(
                world.sealing(),
                Rules.AUTHORITY,
                Story.person("Ngô Thị Sớm"),
                Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS));
        written(story);

        assertThat(itemsOf(story, "ONE_STOP.quangngai")
                        .getFirst()
                        .get("overdue")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void what_was_given_to_somebody_waits_for_nobody_else_and_comes_first() {
        Story assigned = story("Ngô Văn Giao").checked().accepted().forwarded().assigned(SPECIALIST);
        Story free = story("Ngô Văn Chung").checked().accepted().forwarded();
        written(assigned);
        written(free);

        assertThat(tasksOf(assigned, SPECIALIST)).containsExactly("EXAMINE");
        assertThat(tasksOf(assigned, COLLEAGUE)).isEmpty();
        assertThat(tasksOf(assigned, "DEPARTMENT_HEAD.quangngai.nghiep-vu")).isEmpty();
        assertThat(tasksOf(free, SPECIALIST)).containsExactly("EXAMINE");
        assertThat(tasksOf(free, COLLEAGUE)).containsExactly("EXAMINE");
        List<String> assignees = all(SPECIALIST, 100).stream()
                .map(item -> item.path("assignee").asString(""))
                .toList();
        assertThat(assignees.getFirst()).isEqualTo(SPECIALIST);
        assertThat(assignees.subList(assignees.lastIndexOf(SPECIALIST) + 1, assignees.size()))
                .isNotEmpty()
                .doesNotContain(SPECIALIST);
        assertThat(itemsOf(assigned, SPECIALIST).getFirst().get("assignee").asString())
                .isEqualTo(SPECIALIST);
    }

    @Test
    void a_citizen_is_not_told_the_account_of_the_officer() {
        Story story = story("Ngô Thị Bổ Sung").checked().accepted().forwarded().assigned(SPECIALIST);
        written(story.supplementAskedInProcessing());

        JsonNode item =
                itemsOf(story, "CITIZEN." + story.applicant().personalId()).getFirst();
        assertThat(item.get("task").asString()).isEqualTo("SUPPLEMENT");
        assertThat(item.toString()).doesNotContain(SPECIALIST);
    }

    @Test
    void the_most_urgent_comes_first_on_every_page_and_nothing_comes_twice() {
        Stream.of("2026-03-05T01:00:00Z", "2026-03-03T01:00:00Z", "2026-03-04T01:00:00Z")
                .map(at -> Story.of(world.sealing(), Rules.AUTHORITY, Story.person("Ngô Văn Gấp"), Instant.parse(at)))
                .forEach(this::written);

        List<JsonNode> pages = all("ONE_STOP.quangngai", 2);
        Answer one = world.get("ONE_STOP.quangngai", WORKLIST + "?size=100");

        List<String> ends =
                pages.stream().map(item -> item.path("dueAt").asString("9")).toList();
        assertThat(ends).isSorted().hasSizeGreaterThan(2);
        assertThat(pages.stream().map(item -> item.get("code") + "/" + item.get("task")))
                .doesNotHaveDuplicates();
        assertThat(one.body().get("total").asLong()).isEqualTo(pages.size());
        long counted = one.body()
                .get("counts")
                .valueStream()
                .mapToLong(each -> each.get("total").asLong())
                .sum();
        assertThat(counted).isEqualTo(pages.size());
        long late =
                pages.stream().filter(item -> item.get("overdue").asBoolean()).count();
        assertThat(one.body().get("overdue").asLong()).isEqualTo(late);
    }

    @Test
    void one_task_can_be_asked_for() {
        written(story("Ngô Thị Riêng").checked().accepted());

        Answer only = world.get("ONE_STOP.quangngai", WORKLIST + "?task=forward&size=100");

        assertThat(only.body().get("items").valueStream().map(item -> item.get("task")
                        .asString()))
                .isNotEmpty()
                .containsOnly("FORWARD");
        assertThat(only.body().get("counts").size()).isEqualTo(1);
    }

    @Test
    void beyond_what_is_the_callers_nothing_is_listed_or_counted() {
        Story story = story("Ngô Thị Kín").checked().accepted().forwarded();
        written(story);

        for (String token : List.of(
                "ONE_STOP.camau",
                "SPECIALIST.quangngai.tu-phap",
                "SPECIALIST.camau.nghiep-vu",
                "DEPARTMENT_HEAD.camau.nghiep-vu",
                "CITIZEN.048999999998",
                "SPECIALIST.quangngai")) {
            assertThat(tasksOf(story, token)).as(token).isEmpty();
        }
        for (String token : List.of("INSPECTOR", "REPORTING", "ADMIN", "CITIZEN.048999999998")) {
            Answer nothing = world.get(token, WORKLIST);
            assertThat(nothing.body().get("total").asLong()).as(token).isZero();
            assertThat(nothing.body().get("counts").size()).isZero();
        }
        assertThat(world.get(null, WORKLIST).status()).isEqualTo(401);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        for (String query : List.of("task=SLEEP", "size=0", "size=101", "size=x", "cursor=x", "cursor=MSAy")) {
            for (String token : List.of("ONE_STOP.quangngai", "INSPECTOR")) {
                assertThat(world.get(token, WORKLIST + "?" + query).status())
                        .as(query)
                        .isEqualTo(400);
            }
        }
    }

    @Test
    void a_changed_calendar_moves_what_presses() {
        Story story = Story.of(
                        world.sealing(),
                        Rules.AUTHORITY,
                        Story.person("Ngô Văn Lịch"),
                        Instant.parse("2026-11-10T01:00:00Z"))
                .checked()
                .accepted();
        written(story);
        assertThat(itemsOf(story, "ONE_STOP.quangngai").getFirst().get("dueAt").asString())
                .isEqualTo("2026-11-10T09:00:00Z");

        world.await(
                ProcessorName.WORKLIST,
                world.append(
                        "calendar:2026",
                        Rules.calendar(world.nextVersion("calendar:2026"), List.of(LocalDate.of(2026, 11, 10)))));

        assertThat(itemsOf(story, "ONE_STOP.quangngai").getFirst().get("dueAt").asString())
                .isEqualTo("2026-11-11T04:00:00Z");
    }

    @Test
    void who_watches_hears_of_every_change() {
        Story story = story("Ngô Thị Xem");
        String owner = "CITIZEN." + story.applicant().personalId();
        try (Watching live = world.watch(owner, WORKLIST, 0)) {
            Watching.Event empty = live.next();
            assertThat(empty.name()).isEqualTo("worklist");
            assertThat(empty.data().get("total").asLong()).isZero();

            written(story.checked().accepted().feeAsked());
            Watching.Event asked = live.next();
            assertThat(asked.data().at("/items/0/task").asString()).isEqualTo("PAY_FEE");
            assertThat(asked.data().at("/counts/0/total").asLong()).isEqualTo(1);
            assertThat(asked.id()).isNotEqualTo(empty.id());

            goesOn(story.paid());
            Watching.Event paid = live.next();
            assertThat(paid.data().get("total").asLong()).isZero();

            // A client that comes back knowing this hears nothing until something changes.
            try (Watching again = world.watchAfter(owner, WORKLIST, paid.id())) {
                assertThat(again.status()).isEqualTo(200);
                world.append(List.of(story.forwarded().events().getLast()));
                world.append(
                        List.of(story.supplementAskedInProcessing().events().getLast()));
                assertThat(again.next().data().at("/items/0/task").asString()).isEqualTo("SUPPLEMENT");
            }
        }
    }

    @Test
    void a_process_whose_read_model_another_one_keeps_up_tells_as_well() {
        Story story = story("Ngô Văn Xa").checked().supplementAsked();
        String owner = "CITIZEN." + story.applicant().personalId();
        try (ConfigurableApplicationContext other = world.readerWithoutProcessors();
                Watching live = world.watch(other, owner, WORKLIST)) {
            assertThat(live.next().data().get("total").asLong()).isZero();

            written(story);

            assertThat(live.next().data().at("/items/0/task").asString()).isEqualTo("SUPPLEMENT");
        }
    }

    @Test
    void a_stream_ends_with_the_token_and_bad_questions_open_none() {
        String token = "until-" + Instant.now().plus(Duration.ofHours(1)).getEpochSecond() + ".ONE_STOP.quangngai";
        try (Watching live = world.watch(token, WORKLIST, 0)) {
            assertThat(live.next().name()).isEqualTo("worklist");
            world.later(Duration.ofHours(1), () -> assertThat(
                            live.until(event -> event.name().equals("end"))
                                    .data()
                                    .get("reason")
                                    .asString())
                    .isEqualTo("token-expired"));
        }
        try (Watching none = world.watch("INSPECTOR", WORKLIST + "?task=SLEEP", 0)) {
            assertThat(none.status()).isEqualTo(400);
        }
        try (Watching none = world.watch(null, WORKLIST, 0)) {
            assertThat(none.status()).isEqualTo(401);
        }
    }
}
