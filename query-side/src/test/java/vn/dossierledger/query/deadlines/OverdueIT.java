package vn.dossierledger.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** Who is late, by how long, and who has it: in lists and in counts. Submitted on Monday, 13 April 2026, at 8; due on Thursday at 9. */
class OverdueIT {

    private static final String MONDAY = "2026-04-13T01:00:00Z";

    private final World world = World.get();
    private final Chronicle chronicle = new Chronicle(world);
    private final String officer = Chronicle.officer();
    private final String list = "/api/v1/deadlines?officer=" + officer;

    private static Set<String> codes(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        Set<String> codes = new TreeSet<>();
        answer.body().get("items").forEach(item -> codes.add(item.get("code").asString()));
        return codes;
    }

    @Test
    void what_has_run_out_is_overdue_before_the_ledger_has_recorded_it() {
        Story open = chronicle.inProcess("Bùi Quá Hạn", MONDAY, officer);
        long position = world.append(open.events());

        Answer overdue = world.get("INSPECTOR", list + "&state=OVERDUE&clock=RESOLUTION", position);

        assertThat(codes(overdue)).containsExactly(open.code());
        assertThat(overdue.text("/items/0/state")).isEqualTo("MISSED");
        assertThat(overdue.text("/items/0/dueAt")).isEqualTo("2026-04-16T02:00:00Z");
        assertThat(Duration.parse(overdue.text("/items/0/lateWorking")))
                .isPositive()
                .isLessThan(Duration.parse(overdue.text("/items/0/lateElapsed")));
        assertThat(overdue.text("/items/0/heldBy/heldBy")).isEqualTo("DEPARTMENT");
        assertThat(overdue.text("/items/0/heldBy/id")).isEqualTo("nghiep-vu");
        assertThat(overdue.text("/items/0/officer")).isEqualTo(officer);
        assertThat(overdue.text("/items/0/article")).isEqualTo("QN 6");
        assertThat(overdue.text("/items/0/calendarVersion")).startsWith("2026v");
        assertThat(overdue.body().at("/items/0/policyVersion").asInt()).isEqualTo(1);
        assertThat(overdue.body().at("/items/0/procedureVersion").asInt()).isEqualTo(1);
        assertThat(overdue.body().at("/items/0/provisional").asBoolean()).isFalse();
        assertThat(overdue.body().at("/total").asLong()).isEqualTo(1);
        assertThat(overdue.body().at("/totalExact").asBoolean()).isTrue();
        assertThat(codes(world.get("INSPECTOR", list + "&state=RUNNING&clock=RESOLUTION")))
                .isEmpty();
        assertThat(codes(world.get("INSPECTOR", list + "&state=SOON"))).isEmpty();
    }

    @Test
    void what_stands_still_is_never_late_and_what_nobody_fetches_is_not_the_agencys() {
        Story paused = chronicle.inProcess("Bùi Chờ Bổ Sung", MONDAY, officer).then(Chronicle::supplementAsked);
        Story ready = chronicle
                .inProcess("Bùi Chưa Nhận", MONDAY, officer)
                .proposed()
                .signed()
                .backAtOneStop();
        world.append(paused.events());
        long position = world.append(ready.events());

        assertThat(codes(world.get("INSPECTOR", list + "&state=OVERDUE", position)))
                .isEmpty();
        assertThat(codes(world.get("INSPECTOR", list + "&state=PAUSED&clock=RESOLUTION")))
                .containsExactly(paused.code());
        Answer waiting = world.get(
                "INSPECTOR", "/api/v1/deadlines?clock=COLLECTION&state=RUNNING&from=2026-05-12&to=2026-05-15");
        assertThat(codes(waiting)).contains(ready.code());
    }

    @Test
    void what_was_done_late_tells_by_how_much_working_time() {
        Story late = chronicle
                .inProcess("Bùi Trễ Hai Ngày", MONDAY, officer)
                .later(Duration.ofDays(3))
                .proposed()
                .signed()
                .later(Duration.ofHours(17))
                .backAtOneStop();
        long position = world.append(late.events());

        Answer missed = world.get("INSPECTOR", list + "&state=MISSED&clock=RESOLUTION", position);

        // Back on Friday at 7: three working hours are left of Thursday after 9.
        assertThat(codes(missed)).containsExactly(late.code());
        assertThat(missed.text("/items/0/metAt")).isEqualTo("2026-04-17T00:00:00Z");
        assertThat(missed.text("/items/0/lateWorking")).isEqualTo("PT6H");
        assertThat(missed.text("/items/0/lateElapsed")).isEqualTo("PT22H");
        assertThat(missed.body().at("/items/0/open").asBoolean()).isFalse();
    }

    @Test
    void the_pages_lose_and_double_nothing_while_dossiers_come_in() {
        List<String> told = new ArrayList<>();
        long position = 0;
        for (int i = 0; i < 3; i++) {
            Story story = chronicle.inProcess("Bùi Trang " + i, "2026-04-1" + (4 + i) + "T01:00:00Z", officer);
            told.add(story.code());
            position = world.append(story.events());
        }
        List<String> read = new ArrayList<>();
        String pages = list + "&clock=RESOLUTION&size=1";
        Answer page = world.get("INSPECTOR", pages, position);
        read.addAll(codes(page));
        // Earlier than all of them: it belongs to a page that was read already.
        Story late = chronicle.inProcess("Bùi Chen Ngang", MONDAY, officer);
        world.await(ProcessorName.DEADLINES, world.append(late.events()));
        while (!page.body().at("/next").isNull()) {
            page = world.get("INSPECTOR", pages + "&cursor=" + page.text("/next"));
            read.addAll(codes(page));
        }
        assertThat(read).containsExactlyElementsOf(told);
    }

    @Test
    void the_summary_counts_every_side_and_lays_lateness_out() {
        Story onTime = chronicle
                .inProcess("Bùi Đúng Hạn", MONDAY, officer)
                .proposed()
                .signed()
                .backAtOneStop();
        Story late = chronicle
                .inProcess("Bùi Trễ Vừa", MONDAY, officer)
                .later(Duration.ofDays(3))
                .proposed()
                .signed()
                .later(Duration.ofHours(17))
                .backAtOneStop();
        Story overdue = chronicle.inProcess("Bùi Trễ Lâu", MONDAY, officer);
        Story paused = chronicle.inProcess("Bùi Dừng", MONDAY, officer).then(Chronicle::supplementAsked);
        for (Story story : List.of(onTime, late, overdue)) {
            world.append(story.events());
        }
        long position = world.append(paused.events());

        Answer summary = world.get(
                "INSPECTOR",
                "/api/v1/deadlines/summary?clock=RESOLUTION&groupBy=officer,department&officer=" + officer,
                position);

        assertThat(summary.status()).as(summary.body().toString()).isEqualTo(200);
        assertThat(summary.body().at("/rows").size()).isEqualTo(1);
        JsonNode row = summary.body().at("/rows/0");
        assertThat(row.get("officer").asString()).isEqualTo(officer);
        assertThat(row.get("department").asString()).isEqualTo("nghiep-vu");
        assertThat(row.get("authority").isNull()).isTrue();
        assertThat(row.get("open").asLong()).isEqualTo(2);
        assertThat(row.get("running").asLong()).isZero();
        assertThat(row.get("paused").asLong()).isEqualTo(1);
        assertThat(row.get("overdue").asLong()).isEqualTo(1);
        assertThat(row.get("met").asLong()).isEqualTo(1);
        assertThat(row.get("missed").asLong()).isEqualTo(1);
        assertThat(row.get("onTimeShare").asDouble()).isEqualTo(0.5);
        JsonNode lateness = row.get("lateness");
        assertThat(lateness.get("count").asLong()).isEqualTo(2);
        assertThat(lateness.get("median").asString()).isEqualTo("PT6H");
        // Half a day, a day, two, five, ten, twenty days, and longer.
        assertThat(lateness.get("buckets").valueStream().map(bucket -> bucket.get("count")
                        .asLong()))
                .containsExactly(0L, 1L, 0L, 0L, 0L, 0L, 1L);
        assertThat(lateness.at("/buckets/1/upTo").asString()).isEqualTo("PT8H");
        assertThat(lateness.at("/buckets/6/upTo").isNull()).isTrue();
        assertThat(lateness.get("longest").asString())
                .isEqualTo(lateness.get("p90").asString());
        assertThat(summary.body().at("/overdue").asLong()).isEqualTo(1);

        Answer whole = world.get("INSPECTOR", "/api/v1/deadlines/summary?groupBy=&officer=" + officer);
        assertThat(whole.body().at("/rows").size()).isEqualTo(1);
    }
}
