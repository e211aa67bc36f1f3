package vn.dossierledger.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.ApologyIssued;
import vn.dossierledger.api.dossier.event.DeadlineExtended;
import vn.dossierledger.api.dossier.event.DossierResumed;
import vn.dossierledger.api.dossier.event.DossierStopped;
import vn.dossierledger.api.dossier.event.DossierSupplemented;
import vn.dossierledger.api.incident.IncidentIds;
import vn.dossierledger.api.incident.IncidentKind;
import vn.dossierledger.api.incident.IncidentReported;
import vn.dossierledger.api.incident.OutageConfirmed;
import vn.dossierledger.api.incident.OutageEnded;
import vn.dossierledger.query.rebuild.Parity;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** Search says of every dossier when it is due and whether it is late as the list of deadlines does. */
class SearchDeadlinesIT {

    /** A Monday, long before any day on which this runs. */
    private static final Instant MONDAY = Instant.parse("2026-08-03T01:00:00Z");

    private static final Actor LEADER = new Actor(Role.LEADER, "LEADER.quangngai", Rules.AUTHORITY, null);
    private static final Actor ADMIN = new Actor(Role.ADMIN, "ops.admin", null, null);
    private static final Actor CITIZEN = new Actor(Role.CITIZEN, "somebody", null, null);

    private final World world = World.get();

    /** Accepted at ten on Monday with three working days, and the only dossier of its officer. */
    private Story begun(String name) {
        return begun(name, Rules.AUTHORITY);
    }

    private Story begun(String name, String authority) {
        Story story = Story.of(world.sealing(), authority, Story.person(name), MONDAY)
                .checked()
                .accepted()
                .forwarded();
        return story.assigned(officer(story));
    }

    private static String officer(Story story) {
        return "officer-" + story.code();
    }

    private Story stopped(Story story) {
        return story.then((code, at) ->
                new DossierStopped(code, at, LEADER, world.sealing().text(story.applicant(), "chờ"), "Điều 1"));
    }

    private Story supplemented(Story story) {
        return story.then((code, at) ->
                new DossierSupplemented(code, at, CITIZEN, SupplementPhase.PROCESSING, List.of(), List.of()));
    }

    @Test
    void a_dossier_that_waits_for_its_applicant_is_due_at_no_time_and_never_late() {
        Line line = agreed(begun("Tô Chờ Dân").supplementAskedInProcessing());

        assertThat(line).isEqualTo(new Line(null, false));
    }

    @Test
    void the_time_limit_begins_anew_with_the_supplement() {
        Line line = agreed(supplemented(
                begun("Tô Bắt Đầu Lại").supplementAskedInProcessing().later(Duration.ofDays(6))));

        // Monday the tenth of August, three working days on.
        assertThat(line.dueAt()).startsWith("2026-08-12T");
        assertThat(line.overdue()).isTrue();
    }

    @Test
    void a_dossier_that_was_stopped_is_never_late_and_goes_on_where_it_was() {
        Story story = stopped(begun("Tô Tạm Dừng"));
        assertThat(agreed(story)).isEqualTo(new Line(null, false));

        Story resumed = story.later(Duration.ofDays(7))
                .then((code, at) -> new DossierResumed(
                        code, at, LEADER, world.sealing().text(story.applicant(), "xong"), "Điều 1"));

        assertThat(agreed(resumed).dueAt()).startsWith("2026-08-13T");
    }

    @Test
    void what_was_extended_is_due_when_that_says() {
        Instant later = Instant.parse("2026-08-20T10:00:00Z");
        Line line = agreed(
                begun("Tô Gia Hạn").then((code, at) -> new DeadlineExtended(code, at, LEADER, at, later, "Điều 1")));

        assertThat(line).isEqualTo(new Line(later.toString(), true));
    }

    @Test
    void an_apology_leaves_late_what_is_late() {
        Instant later = Instant.parse("2199-01-02T03:00:00Z");
        Line line = agreed(
                begun("Tô Xin Lỗi").then((code, at) -> new ApologyIssued(code, at, LEADER, null, at, later, null)));

        assertThat(line.dueAt()).startsWith("2026-08-06T");
        assertThat(line.overdue()).isTrue();
    }

    @Test
    void what_was_finished_late_is_late_no_more() {
        Line line = agreed(begun("Tô Xong Trễ")
                .later(Duration.ofDays(30))
                .proposed()
                .signed()
                .backAtOneStop());

        assertThat(line.dueAt()).startsWith("2026-08-06T");
        assertThat(line.overdue()).isFalse();
    }

    @Test
    void a_changed_calendar_moves_what_is_counted_anew() {
        Story story =
                supplemented(begun("Tô Nghỉ Lễ").supplementAskedInProcessing().later(Duration.ofDays(13)));
        assertThat(agreed(story).dueAt()).startsWith("2026-08-19T");

        long position = world.append(
                "calendar:2026",
                Rules.calendar(world.nextVersion("calendar:2026"), List.of(LocalDate.of(2026, 8, 19))));

        assertThat(agreed(story, position).dueAt()).startsWith("2026-08-20T");
        assertThat(differing(story)).isEmpty();
    }

    @Test
    void an_outage_moves_what_it_hit_also_when_it_is_confirmed_late_and_ended_later() {
        world.append("policy:" + Rules.EXCUSING, Rules.policyPublished(Rules.EXCUSING));
        world.append("procedure:" + Rules.EXCUSING + "/" + Rules.PROCEDURE, Rules.procedurePublished(Rules.EXCUSING));
        Story open = begun("Tô Mất Mạng", Rules.EXCUSING);
        Story ended =
                begun("Tô Mất Mạng Xong", Rules.EXCUSING).proposed().signed().backAtOneStop();
        agreed(ended);
        String before = agreed(open).dueAt();
        String incident = IncidentIds.incident(UUID.randomUUID().toString());
        Instant from = MONDAY.plus(Duration.ofHours(6));
        Set<String> here = Set.of(Rules.EXCUSING);
        world.append(new IncidentReported(
                incident, Instant.parse("2026-09-01T01:00:00Z"), ADMIN, IncidentKind.OTHER, here, from, null));

        long lasting = world.append(
                new OutageConfirmed(incident, Instant.parse("2026-09-01T02:00:00Z"), ADMIN, here, from, null, null));
        assertThat(agreed(open, lasting)).isEqualTo(new Line(null, false));
        agreed(ended, lasting);

        long over = world.append(
                new OutageEnded(incident, Instant.parse("2026-09-01T03:00:00Z"), ADMIN, from.plus(Duration.ofDays(1))));
        assertThat(agreed(open, over).dueAt()).isGreaterThan(before);
        agreed(ended, over);
        assertThat(differing(open)).isEmpty();
        assertThat(differing(ended)).isEmpty();
    }

    private Set<String> differing(Story story) {
        Parity parity = world.bean(Parity.class);
        return parity.differing("search", Set.of(story.code()), parity.head());
    }

    /** Appends what is new of a story, and answers what both say of it. */
    private Line agreed(Story story) {
        int known = world.get("ADMIN", "/api/v1/dossiers?q=" + story.code())
                .body()
                .at("/items/0/version")
                .asInt(-1);
        return agreed(
                story,
                world.append(story.events().subList(known + 1, story.events().size())));
    }

    private Line agreed(Story story, long position) {
        world.awaitAll(position);
        Answer deadlines =
                world.get("INSPECTOR", "/api/v1/deadlines?clock=RESOLUTION&officer=" + officer(story), position);
        assertThat(deadlines.body().at("/items").size())
                .as(deadlines.body().toString())
                .isOne();
        JsonNode deadline = deadlines.body().at("/items/0");
        boolean late = deadline.at("/open").asBoolean()
                && deadline.at("/state").asString().equals("MISSED");
        Line expected = new Line(deadline.at("/dueAt").asString(null), late);

        String listed = "/api/v1/dossiers?assignee=" + officer(story);
        for (String path : List.of("/api/v1/dossiers?q=" + story.code(), listed)) {
            JsonNode line = world.get("INSPECTOR", path, position).body().at("/items/0");
            assertThat(new Line(
                            line.at("/dueAt").asString(null),
                            line.at("/overdue").asBoolean()))
                    .as(path)
                    .isEqualTo(expected);
        }
        assertThat(total(listed + "&overdue=" + late)).isOne();
        assertThat(total(listed + "&overdue=" + !late)).isZero();
        assertThat(total(listed + "&dueBefore=2199-01-01")).isEqualTo(expected.dueAt() == null ? 0 : 1);
        return expected;
    }

    private int total(String path) {
        return world.get("INSPECTOR", path).body().at("/total").asInt();
    }

    private record Line(String dueAt, boolean overdue) {}
}
