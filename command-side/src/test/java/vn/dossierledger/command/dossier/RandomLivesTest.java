package vn.dossierledger.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.DossierCommand;
import vn.dossierledger.api.dossier.command.SubmitDossier;
import vn.dossierledger.api.dossier.event.DossierEvent;

/**
 * A hundred thousand random lives under random policies, and what must be true after every step of each. A failure names its seed:
 * {@code -Dlives.seed=<seed> -Dlives.count=1} plays that life alone. Together they have to find everything that the table knows, so that none of
 * these truths is true of nothing.
 */
class RandomLivesTest {

    private static final long SEED = Long.getLong("lives.seed", 20_260_914L);
    private static final long COUNT = Long.getLong("lives.count", 100_000L);

    @Test
    void whatever_is_tried_the_ledger_stays_true() {
        Seen seen = new Seen();
        LongStream.range(SEED, SEED + COUNT).parallel().forEach(seed -> {
            try {
                Invariants.hold(new RandomLife(seed), seen);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("The life of seed " + seed + " goes wrong: " + e.getMessage(), e);
            }
        });
        if (COUNT > 1) {
            assertThat(seen.arrows()).as("every arrow is gone").containsExactlyElementsOf(Arrows.all());
            assertThat(seen.arrows().stream().map(Explorer.Step::to))
                    .as("every state is reached")
                    .contains(DossierState.values());
            assertThat(seen.arrows().stream().map(Explorer.Step::event))
                    .as("every event happens")
                    .containsAll(names(DossierEvent.class));
            assertThat(seen.accepted())
                    .as("every command is done")
                    .containsExactlyInAnyOrderElementsOf(commands());
            assertThat(seen.refused())
                    .as("every command is refused")
                    .containsExactlyInAnyOrderElementsOf(commands());
        }
    }

    private static Set<String> commands() {
        Set<String> commands = new TreeSet<>(names(DossierCommand.class));
        commands.add(SubmitDossier.class.getSimpleName());
        return commands;
    }

    private static Set<String> names(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
    }
}
