package vn.dossierledger.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** What an older program stored is read through the steps of its revision: live, and past the processors. */
class OlderFormsIT {

    private final World world = World.get();

    @Test
    void a_missed_end_without_a_holder_is_the_one_stops() {
        Story story = Story.of(world.sealing(), Rules.AUTHORITY, Story.person("Cũ Thị Kỹ"));
        world.append(story.events());
        long position = world.appendStored(
                story.code(),
                "vn.dossierledger.api.dossier.event.DeadlineMissed",
                "1",
                missedByNobody(story.code()),
                Instant.parse("2026-03-03T03:00:00Z"));

        world.await(ProcessorName.DOSSIERFILE, position);
        assertThat(holder(story)).isEqualTo("ONE_STOP");

        world.bean(Rebuilds.class).rebuild(ProcessorName.DOSSIERFILE.text());
        world.await(ProcessorName.DOSSIERFILE, position);
        assertThat(holder(story)).isEqualTo("ONE_STOP");
    }

    private static String missedByNobody(String code) {
        return """
            {"dossierCode":"%s","at":"2026-03-03T03:00:00Z","by":{"role":"CLOCK","subject":"clock"},"clock":"INTAKE",\
            "dueAt":"2026-03-03T01:00:00Z","article":"QN 11.1"}""".formatted(code);
    }

    /** As the history shows the fact itself. */
    private String holder(Story story) {
        return world.get("INSPECTOR", "/api/v1/dossiers/" + story.code() + "/history")
                .text("/1/payload/holder/kind");
    }
}
