package vn.dossierledger.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** Lists and counts of time limits, and what a changed calendar does to them. */
class DeadlinesIT {

    private static final Instant MONDAY = Instant.parse("2026-09-14T01:00:00Z");

    private final World world = World.ofChangingRules();

    private Story story(String name) {
        return Story.of(world.sealing(), Rules.AUTHORITY, Story.person(name), MONDAY);
    }

    private List<String> codes(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        List<String> codes = new ArrayList<>();
        answer.body().get("items").forEach(item -> codes.add(item.get("code").asString()));
        return codes;
    }

    @Test
    void the_inspector_lists_what_is_due_and_the_officer_what_is_due_at_home() {
        Story done = story("Đinh Xong").toTheEnd();
        Story open = story("Đinh Mở").checked().accepted().forwarded();
        world.append(done.events());
        long position = world.append(open.events());
        String week = "/api/v1/deadlines?clock=RESOLUTION&from=2026-09-14&to=2026-09-20";

        assertThat(codes(world.get("INSPECTOR", week, position))).contains(done.code(), open.code());
        assertThat(codes(world.get("INSPECTOR", week + "&state=MET")))
                .contains(done.code())
                .doesNotContain(open.code());
        assertThat(codes(world.get("SPECIALIST.quangngai.nghiep-vu", week))).contains(open.code());
        assertThat(codes(world.get("SPECIALIST.quangngai.tu-phap", week))).isEmpty();
        assertThat(codes(world.get("ONE_STOP.camau", week))).isEmpty();
        assertThat(world.get("CITIZEN." + open.applicant().personalId(), week).status())
                .isEqualTo(403);
        Answer first = world.get("INSPECTOR", week + "&size=1");
        Answer second = world.get("INSPECTOR", week + "&size=1&cursor=" + first.text("/next"));
        assertThat(codes(second)).hasSize(1).doesNotContainAnyElementsOf(codes(first));
        assertThat(world.get("INSPECTOR", week + "&cursor=bm9uc2Vuc2U").status())
                .isEqualTo(400);
    }

    @Test
    void the_summary_counts_what_is_open_and_late() {
        Story late = Story.of(
                        world.sealing(), Rules.OTHER, Story.person("Hà Trễ"), Instant.parse("2026-01-05T01:00:00Z"))
                .checked()
                .accepted();
        long position = world.append(late.events());

        Answer summary = world.get("INSPECTOR", "/api/v1/deadlines/summary?authority=camau", position);

        assertThat(summary.status()).isEqualTo(200);
        assertThat(summary.body().at("/overdue").asLong()).isPositive();
        assertThat(summary.body().at("/rows").valueStream().map(row -> row.get("authority")
                        .asString()))
                .containsOnly("camau");
    }

    @Test
    void a_changed_calendar_moves_the_ends_of_dossiers_that_ran_on_its_days() {
        Story open = Story.of(
                        world.sealing(),
                        Rules.AUTHORITY,
                        Story.person("Kim Lịch"),
                        Instant.parse("2026-11-02T01:00:00Z"))
                .checked()
                .accepted();
        Story ended = Story.of(
                        world.sealing(),
                        Rules.AUTHORITY,
                        Story.person("Kim Lịch Xong"),
                        Instant.parse("2026-11-02T01:00:00Z"))
                .toTheEnd();
        world.append(ended.events());
        world.await(ProcessorName.DEADLINES, world.append(open.events()));
        assertThat(end(open.code(), "FORWARD")).isEqualTo("2026-11-02T09:00:00Z");
        assertThat(end(ended.code(), "FORWARD")).isEqualTo("2026-11-02T09:00:00Z");

        long position = world.append(
                "calendar:2026",
                Rules.calendar(world.nextVersion("calendar:2026"), List.of(LocalDate.of(2026, 11, 2))));

        world.await(ProcessorName.DEADLINES, position);
        // The second of November is a day off now: four working hours end on Tuesday at 11.
        assertThat(end(open.code(), "FORWARD")).isEqualTo("2026-11-03T04:00:00Z");
        // As the clocks of a dossier that has ended show it too, and as a replay would have it.
        assertThat(end(ended.code(), "FORWARD")).isEqualTo("2026-11-03T04:00:00Z");
    }

    private String end(String code, String clock) {
        return world.jdbc()
                .sql("select due_at from views.deadline where dossier_code = ? and clock = ?")
                .params(code, clock)
                .query(Timestamp.class)
                .single()
                .toInstant()
                .toString();
    }
}
