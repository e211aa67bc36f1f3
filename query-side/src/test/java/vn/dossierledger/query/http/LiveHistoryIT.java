package vn.dossierledger.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.Watching;
import vn.dossierledger.query.world.World;

/** The history as server-sent events, watched by a real client. */
class LiveHistoryIT {

    private final World world = World.get();
    private Story story;
    private String path;
    private long position;

    @BeforeEach
    void a_dossier_that_was_taken_in() {
        story = Story.of(world.sealing(), Rules.AUTHORITY, Story.person("Trương Thị Xem"))
                .checked()
                .accepted();
        path = "/api/v1/dossiers/" + story.code() + "/history";
        position = world.append(story.events());
        world.await(ProcessorName.DOSSIERFILE, position);
    }

    private void goesOn(Story after) {
        List<DossierEvent> events = after.events();
        world.append(List.of(events.getLast()));
    }

    @Test
    void what_happened_comes_first_and_then_what_happens() {
        try (Watching live = world.watch("CITIZEN." + story.applicant().personalId(), path, position)) {
            assertThat(live.status()).isEqualTo(200);
            assertThat(live.header("Content-Type")).startsWith("text/event-stream");
            assertThat(live.header("Cache-Control")).contains("no-store");
            assertThat(live.next().id()).isEqualTo("0");
            assertThat(live.comments()).contains("live");
            assertThat(live.next().id()).isEqualTo("1");
            assertThat(live.next().data().get("type").asString()).isEqualTo("DossierAccepted");

            goesOn(story.forwarded());

            Watching.Event news = live.next();
            assertThat(news.id()).isEqualTo("3");
            assertThat(news.name()).isEqualTo("history");
            assertThat(news.data().get("summary").asString()).isEqualTo("Chuyển hồ sơ đến phòng nghiep-vu");
            assertThat(news.data().at("/actor/role").asString()).isEqualTo("ONE_STOP");
        }
    }

    @Test
    void after_a_break_a_client_goes_on_where_it_was() {
        try (Watching live = world.watchAfter("INSPECTOR", path, "1")) {
            assertThat(live.next().id()).isEqualTo("2");
        }
        try (Watching confused = world.watchAfter("INSPECTOR", path, "yesterday")) {
            assertThat(confused.status()).isEqualTo(400);
        }
    }

    @Test
    void a_process_whose_read_model_another_one_keeps_up_tells_as_well() {
        try (ConfigurableApplicationContext other = world.readerWithoutProcessors();
                Watching live = world.watch(other, "INSPECTOR", path)) {
            live.until(event -> event.id().equals("2"));

            goesOn(story.forwarded());

            assertThat(live.next().id()).isEqualTo("3");
        }
    }

    @Test
    void a_process_that_stops_says_so_and_waits_for_no_watcher() {
        ConfigurableApplicationContext other = world.readerWithoutProcessors();
        try (Watching live = world.watch(other, "INSPECTOR", path)) {
            live.until(event -> event.id().equals("2"));

            other.close();

            assertThat(live.next().data().get("reason").asString()).isEqualTo("closing");
            assertThat(live.next()).isNull();
        }
    }

    @Test
    void a_stream_ends_with_the_token_of_who_watches() {
        long end = Instant.now().plus(Duration.ofHours(1)).getEpochSecond();
        try (Watching live = world.watch("until-" + end + ".INSPECTOR", path, position)) {
            live.until(event -> event.id().equals("2"));

            world.later(Duration.ofHours(1), () -> {
                Watching.Event last = live.next();
                assertThat(last.name()).isEqualTo("end");
                assertThat(last.data().get("reason").asString()).isEqualTo("token-expired");
                assertThat(live.next()).isNull();
            });
        }
    }

    @Test
    void a_stream_ends_when_the_dossier_is_no_longer_to_be_seen() {
        goesOn(story.forwarded());
        try (Watching live = world.watch(
                "SPECIALIST.quangngai.nghiep-vu",
                path,
                world.append(List.of(story.proposed().events().getLast())))) {
            live.until(event -> event.id().equals("4"));

            goesOn(story.sentBack());

            assertThat(live.until(event -> event.name().equals("end"))
                            .data()
                            .get("reason")
                            .asString())
                    .isEqualTo("gone");
            assertThat(live.next()).isNull();
        }
    }

    @Test
    void nobody_watches_what_they_may_not_see() {
        for (String token : List.of("ONE_STOP.camau", "SPECIALIST.quangngai.tu-phap", "CITIZEN.048999999999")) {
            try (Watching live = world.watch(token, path, position)) {
                assertThat(live.status()).as(token).isEqualTo(404);
                assertThat(live.header("Content-Type")).isEqualTo("application/problem+json");
            }
        }
        try (Watching live = world.watch(null, path, position)) {
            assertThat(live.status()).isEqualTo(401);
        }
    }
}
