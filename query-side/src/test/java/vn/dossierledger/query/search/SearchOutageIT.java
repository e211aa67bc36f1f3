package vn.dossierledger.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** Elasticsearch goes, and comes back. */
@ExtendWith(OutputCaptureExtension.class)
class SearchOutageIT {

    private static final World WORLD = World.get();

    @Test
    void only_search_stands_still_and_catches_up_by_itself(CapturedOutput output) {
        List<Story> meanwhile = new ArrayList<>();
        WORLD.elasticsearch().shut();
        long position = 0;
        try {
            for (int i = 0; i < 20; i++) {
                Story story = Story.of(
                                WORLD.sealing(),
                                Rules.OTHER,
                                Story.person("Sầm Mất Điện"),
                                Instant.parse("2026-07-06T01:00:00Z"))
                        .toTheEnd();
                meanwhile.add(story);
                position = WORLD.append(story.events());
            }
            for (ProcessorName other : List.of(
                    ProcessorName.DOSSIERFILE, ProcessorName.DEADLINES, ProcessorName.USAGE, ProcessorName.CATALOGUE)) {
                WORLD.await(other, position);
            }
            String code = meanwhile.getFirst().code();
            assertThat(WORLD.get("INSPECTOR", "/api/v1/dossiers/" + code).status())
                    .isEqualTo(200);
            for (String path : List.of("?q=sam", "?q=" + code, "?sort=dueAt", "/suggestions?q=sam")) {
                Answer down = WORLD.get("INSPECTOR", "/api/v1/dossiers" + path);
                assertThat(down.status()).as(path).isEqualTo(503);
                assertThat(down.header("Retry-After")).isEqualTo("5");
                assertThat(down.header("Content-Type")).startsWith("application/problem+json");
                assertThat(down.text("/code")).isEqualTo("unavailable");
            }
            awaitFailure(output);
        } finally {
            WORLD.elasticsearch().open();
        }
        WORLD.await(ProcessorName.SEARCH, position);

        Answer back = WORLD.get(
                "INSPECTOR",
                "/api/v1/dossiers?q=sam+mat+dien&size=100&submittedFrom=2026-07-06&submittedTo=2026-07-06",
                position);
        assertThat(back.body().get("items").valueStream().map(item -> item.get("code")
                        .asString()))
                .containsExactlyInAnyOrderElementsOf(
                        meanwhile.stream().map(Story::code).toList());
        assertThat(output.getOut().lines().filter(line -> line.contains("Read model search stands still")))
                .hasSize(1)
                .allMatch(line -> line.contains("Elasticsearch does not answer: start it, or check its address."));
        assertThat(output.getOut().lines().filter(line -> line.contains("Read model search goes on")))
                .hasSize(1);
        assertThat(output.getOut()).doesNotContain("\tat ");
    }

    /** The processor has tried at least once: it was woken by the first of the events. */
    private static void awaitFailure(CapturedOutput output) {
        long until = System.nanoTime() + 60_000_000_000L;
        while (!output.getOut().contains("Read model search stands still") && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }
}
