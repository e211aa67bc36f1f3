package vn.dossierledger.query.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.rebuild.Rebuilds;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** A dossier whose life nobody can follow waits aside, with all that comes of it later; every other dossier goes on. */
class DeadLettersIT {

    private final World world = World.get();

    private Story story(String name) {
        return Story.of(world.sealing(), Rules.AUTHORITY, Story.person(name));
    }

    /** Its first fact is missing: it was checked before it was submitted. */
    private Story broken(String name) {
        Story broken = story(name).checked().accepted();
        world.append(List.of(broken.events().get(1)));
        return broken;
    }

    private String path(ProcessorName readModel, Story story) {
        return "/api/v1/read-models/" + readModel.text() + "/dead-letters/" + story.code();
    }

    @ParameterizedTest
    @EnumSource(
            value = ProcessorName.class,
            names = {"SEARCH", "DOSSIERFILE", "DEADLINES", "USAGE"})
    void one_waits_and_all_others_go_on(ProcessorName readModel) {
        Story broken = story("Hỏng Từ Đầu").checked().accepted();
        Story sound = story("Lành Lặn").checked();
        List<DossierEvent> together = new ArrayList<>(sound.events());
        together.add(1, broken.events().get(1));
        world.awaitAll(world.append(together));
        world.awaitAll(world.append(broken.events().subList(2, 3)));

        Answer letter = world.get("ADMIN", path(readModel, broken));

        assertThat(letter.text("/letter/state")).isEqualTo("PARKED");
        assertThat(letter.text("/letter/firstSequence")).isEqualTo("0");
        assertThat(letter.text("/letter/lastSequence")).isEqualTo("1");
        assertThat(letter.text("/letter/cause")).contains(broken.code());
        assertThat(letter.body().at("/events").valueStream().map(each -> each.get("type")
                        .asString()))
                .containsExactly("CompletenessChecked", "DossierAccepted");
        assertThat(letter.body().toString()).doesNotContain("Hỏng Từ Đầu", "payload");
        assertThat(world.get("INSPECTOR", "/api/v1/dossiers/" + sound.code()).header("ETag"))
                .isEqualTo("\"1\"");
        assertThat(world.get("INSPECTOR", "/api/v1/dossiers?q=" + sound.code())
                        .body()
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
        Answer model = world.get("ADMIN", "/api/v1/read-models/" + readModel.text());
        // Some other test may have started a second node, which then keeps it up.
        assertThat(model.text("/readModel/status")).isIn("FOLLOWING", "ELSEWHERE");
        long waiting = model.body().at("/readModel/deadLetters").asLong();
        assertThat(waiting).isPositive();
        assertThat(world.bean(MeterRegistry.class)
                        .get("ledger.readmodel.deadletters")
                        .tag("readmodel", readModel.text())
                        .gauge()
                        .value())
                .isEqualTo((double) waiting);
    }

    @Test
    void what_fails_again_waits_on_and_may_be_given_up_with_a_reason() {
        Story broken = broken("Không Cứu Được");
        world.awaitAll(world.append(broken.events().subList(2, 3)));
        String path = path(ProcessorName.USAGE, broken);

        Answer again = world.post("ADMIN", path + "/retry", "");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("/letter/tries")).isEqualTo("2");

        assertThat(world.post("ADMIN", path + "/drop", "{\"reason\":\" \"}").status())
                .isEqualTo(400);
        Answer dropped = world.post("ADMIN", path + "/drop", "{\"reason\":\"hồ sơ thử nghiệm\"}");
        assertThat(dropped.text("/letter/state")).isEqualTo("DROPPED");
        assertThat(dropped.text("/letter/droppedBy")).isEqualTo("ADMIN");
        assertThat(dropped.text("/letter/reason")).isEqualTo("hồ sơ thử nghiệm");
        assertThat(dropped.text("/letter/droppedAt")).isNotEmpty();
        assertThat(world.post("ADMIN", path + "/drop", "{\"reason\":\"lần nữa\"}")
                        .text("/code"))
                .isEqualTo("dead-letter-not-waiting");
        // What comes later of it waits behind it, and disturbs nobody.
        world.awaitAll(world.append(broken.forwarded().events().subList(3, 4)));
        assertThat(world.get("ADMIN", path).text("/letter/lastSequence")).isEqualTo("2");
        assertThat(world.get("ADMIN", path).text("/letter/state")).isEqualTo("DROPPED");
        // Nor does a rebuild bring it in, or forget who gave it up.
        world.bean(Rebuilds.class).rebuild("usage");
        assertThat(world.get("ADMIN", path).text("/letter/reason")).isEqualTo("hồ sơ thử nghiệm");
    }

    @ParameterizedTest
    @EnumSource(
            value = ProcessorName.class,
            names = {"SEARCH", "DOSSIERFILE", "DEADLINES", "USAGE"})
    void what_can_be_taken_in_again_is_whole_afterwards(ProcessorName readModel) {
        Story sound = story("Chờ Oan").checked();
        world.awaitAll(world.append(sound.events()));
        parked(readModel, sound);
        world.awaitAll(world.append(sound.accepted().events().subList(2, 3)));
        assertThat(world.get("ADMIN", path(readModel, sound)).text("/letter/lastSequence"))
                .isEqualTo("2");

        assertThat(world.post("ADMIN", path(readModel, sound) + "/retry", "").status())
                .isEqualTo(204);

        assertThat(world.get("ADMIN", path(readModel, sound)).status()).isEqualTo(404);
        world.awaitAll(world.append(sound.forwarded().events().subList(3, 4)));
        var parity = world.bean(vn.dossierledger.query.rebuild.Parity.class);
        assertThat(parity.differing(readModel.text(), java.util.Set.of(sound.code()), parity.head()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void who_is_erased_in_a_dossier_that_waits_or_was_given_up_is_found_no_more(boolean givenUp) {
        Applicant person = Story.person("Mai Bị Quên " + (givenUp ? "Hai" : "Một"));
        Story waiting = Story.of(world.sealing(), Rules.AUTHORITY, person).checked();
        Story other = Story.of(world.sealing(), Rules.AUTHORITY, person).checked();
        world.append(other.events());
        world.awaitAll(world.append(waiting.events()));
        parked(ProcessorName.SEARCH, waiting);
        if (givenUp) {
            world.post("ADMIN", path(ProcessorName.SEARCH, waiting) + "/drop", "{\"reason\":\"thử\"}");
        }

        world.awaitAll(world.append(waiting.erased().events().subList(2, 3)));

        for (Story each : List.of(waiting, other)) {
            Answer found = world.get("INSPECTOR", "/api/v1/dossiers?q=" + each.code());
            assertThat(found.body().at("/total").asInt()).isEqualTo(1);
            assertThat(found.body().toString()).doesNotContain("Mai Bị Quên");
        }
    }

    @Test
    void a_rebuild_takes_in_whatever_it_can() {
        Story sound = story("Được Dựng Lại").checked();
        Story broken = broken("Vẫn Hỏng");
        world.awaitAll(world.append(sound.events()));
        parked(ProcessorName.USAGE, sound);

        world.bean(Rebuilds.class).rebuild("usage");

        assertThat(world.get("ADMIN", path(ProcessorName.USAGE, sound)).status())
                .isEqualTo(404);
        assertThat(world.get("ADMIN", path(ProcessorName.USAGE, broken)).text("/letter/state"))
                .isEqualTo("PARKED");
    }

    @Test
    void they_are_for_the_operator() {
        String path = "/api/v1/read-models/usage/dead-letters";
        assertThat(world.get("INSPECTOR", path).status()).isEqualTo(403);
        assertThat(world.post("INSPECTOR", path + "/x/retry", "").status()).isEqualTo(403);
        assertThat(world.post("INSPECTOR", path + "/x/drop", "{\"reason\":\"x\"}")
                        .status())
                .isEqualTo(403);
        assertThat(world.get("ADMIN", path).status()).isEqualTo(200);
        assertThat(world.get("ADMIN", path + "/x").status()).isEqualTo(404);
        assertThat(world.get("ADMIN", "/api/v1/read-models/none/dead-letters").status())
                .isEqualTo(404);
    }

    /** As if a fault of the program had put it aside that has been mended since. */
    private void parked(ProcessorName readModel, Story story) {
        world.bean(DeadLetters.class).refused(readModel.text(), story.code(), new DeadLetters.Refused(1, "a fault"));
    }
}
