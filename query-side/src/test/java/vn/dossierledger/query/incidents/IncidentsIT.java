package vn.dossierledger.query.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.incident.IncidentIds;
import vn.dossierledger.api.incident.IncidentKind;
import vn.dossierledger.api.incident.IncidentReported;
import vn.dossierledger.api.incident.IncidentResolved;
import vn.dossierledger.api.incident.OutageConfirmed;
import vn.dossierledger.api.incident.OutageEnded;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.World;

/** Incidents over HTTP; those of this test hit authorities that no other test knows. */
class IncidentsIT {

    private static final String PATH = "/api/v1/incidents";
    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T01:00:00Z");
    private static final Actor OFFICER = new Actor(Role.ONE_STOP, "onestop", "quangngai", null);
    private static final Actor ADMIN = new Actor(Role.ADMIN, "ops.admin", null, null);

    private final World world = World.get();

    private String reported(String authority, Instant since) {
        String incident = IncidentIds.incident(UUID.randomUUID().toString());
        world.append(new IncidentReported(
                incident, since, OFFICER, IncidentKind.SYSTEM_DOWN, Set.of(authority), since, "TB-12/2026"));
        return incident;
    }

    private static List<String> codes(Answer list) {
        return list.body()
                .at("/items")
                .valueStream()
                .map(each -> IncidentIds.incident(each.get("code").asString()))
                .toList();
    }

    @Test
    void those_that_go_on_stand_first_then_the_newest() {
        String old = reported("order", MONDAY);
        String newer = reported("order", TUESDAY);
        String over = reported("order", TUESDAY.plusSeconds(1));
        long position = world.append(new IncidentResolved(over, TUESDAY.plusSeconds(60), ADMIN, TUESDAY, null));

        Answer all = world.get("SPECIALIST.camau.x", PATH + "?authority=order", position);
        assertThat(codes(all)).containsExactly(newer, old, over);
        assertThat(all.body().at("/total").asLong()).isEqualTo(3);
        assertThat(codes(world.get("INSPECTOR", PATH + "?authority=order&ongoing=true")))
                .containsExactly(newer, old);
        assertThat(codes(world.get("INSPECTOR", PATH + "?authority=order&ongoing=false")))
                .containsExactly(over);
        Answer first = world.get("INSPECTOR", PATH + "?authority=order&size=1");
        assertThat(codes(first)).containsExactly(newer);
        assertThat(first.body().at("/total").asLong())
                .as("says that there are more")
                .isEqualTo(3);
        Answer second = world.get("INSPECTOR", PATH + "?authority=order&size=1&cursor=" + first.text("/next"));
        assertThat(codes(second)).containsExactly(old);
        Answer last = world.get("INSPECTOR", PATH + "?authority=order&size=1&cursor=" + second.text("/next"));
        assertThat(codes(last)).containsExactly(over);
        assertThat(last.body().path("next").isMissingNode()
                        || last.body().path("next").isNull())
                .isTrue();
        assertThat(world.get("INSPECTOR", PATH + "?cursor=x").status()).isEqualTo(400);
    }

    @Test
    void those_of_one_instant_are_told_once_each() {
        // Known more exactly than a table keeps it.
        Instant since = MONDAY.plusNanos(123_456_789);
        List<String> all =
                List.of(reported("together", since), reported("together", since), reported("together", since));
        world.await(ProcessorName.INCIDENTS, position());
        List<String> told = new ArrayList<>();
        String next = "";
        do {
            Answer page = world.get(
                    "INSPECTOR", PATH + "?authority=together&size=1" + (next.isEmpty() ? "" : "&cursor=" + next));
            told.addAll(codes(page));
            next = page.body().path("next").asString("");
        } while (!next.isEmpty());

        assertThat(told).containsExactlyInAnyOrderElementsOf(all);
    }

    private long position() {
        return world.append(new IncidentReported(
                IncidentIds.incident(UUID.randomUUID().toString()),
                MONDAY,
                OFFICER,
                IncidentKind.SYSTEM_DOWN,
                Set.of("nobody"),
                MONDAY,
                "TB-14/2026"));
    }

    @Test
    void one_tells_how_far_it_has_come() {
        String incident = reported("whole", MONDAY);
        world.append(
                new OutageConfirmed(incident, TUESDAY, ADMIN, Set.of("whole", "more"), MONDAY, null, "TB-13/2026"));
        String path = PATH + "/" + IncidentIds.request(incident);
        Answer lasts =
                world.get("LEADER.quangngai", path, world.append(new OutageEnded(incident, TUESDAY, ADMIN, TUESDAY)));
        assertThat(lasts.header("ETag")).isEqualTo("\"2\"");
        assertThat(lasts.text("/state")).isEqualTo("OUTAGE_OVER");
        assertThat(lasts.text("/kind")).isEqualTo("SYSTEM_DOWN");
        assertThat(lasts.text("/reportedByRole")).isEqualTo("ONE_STOP");
        assertThat(lasts.text("/reportedByAuthority")).isEqualTo("quangngai");
        assertThat(lasts.body().at("/outage/authorities").toString()).isEqualTo("[\"more\",\"whole\"]");
        assertThat(lasts.text("/outage/from")).isEqualTo("2026-03-02T01:00:00Z");
        assertThat(lasts.text("/outage/to")).isEqualTo("2026-03-03T01:00:00Z");
        assertThat(lasts.text("/reference")).isEqualTo("TB-13/2026");
        assertThat(lasts.body().toString()).doesNotContain("onestop");
        assertThat(codes(world.get("INSPECTOR", PATH + "?authority=more")))
                .as("who turned out to be hit finds it too")
                .containsExactly(incident);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "a/b", "%20", "00000000-0000-0000-0000-000000000000"})
    void there_is_no_other(String id) {
        assertThat(world.get("INSPECTOR", PATH + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void citizens_and_nobody_are_kept_out() {
        assertThat(world.get("CITIZEN.048201001234", PATH).status()).isEqualTo(403);
        assertThat(world.get("CITIZEN.048201001234", PATH + "/1").status()).isEqualTo(403);
        assertThat(world.get(null, PATH).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=0", "size=101", "size=x", "ongoing=perhaps"})
    void what_makes_no_sense_is_refused(String query) {
        assertThat(world.get("INSPECTOR", PATH + "?" + query).status()).isEqualTo(400);
    }
}
