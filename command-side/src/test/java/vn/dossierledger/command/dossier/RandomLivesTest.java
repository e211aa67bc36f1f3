package vn.dossierledger.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.event.DossierEvent;

/**
 * A hundred thousand random lives under random policies, and what must be true after every step of each. A failure names its seed:
 * {@code -Dlives.seed=<seed> -Dlives.count=1} plays that life alone.
 */
class RandomLivesTest {

    private static final long SEED = Long.getLong("lives.seed", 20_260_914L);
    private static final long COUNT = Long.getLong("lives.count", 100_000L);

    /** What no command leads to yet. */
    private static final Set<DossierState> STATES_TO_COME = EnumSet.noneOf(DossierState.class);

    private static final Set<String> EVENTS_TO_COME = Set.of(
            "SupplementLapsed",
            "ResultUncollected",
            "ApologyIssued",
            "DeadlineExtended",
            "AppointmentRecomputed",
            "DeadlineWarned");

    @Test
    void whatever_is_tried_the_ledger_stays_true() {
        Set<DossierState> states = ConcurrentHashMap.newKeySet();
        Set<String> events = ConcurrentHashMap.newKeySet();
        LongStream.range(SEED, SEED + COUNT).parallel().forEach(seed -> {
            try {
                Invariants.hold(new RandomLife(seed), states, events);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("The life of seed " + seed + " goes wrong: " + e.getMessage(), e);
            }
        });
        if (COUNT > 1) {
            assertThat(states).as("every state is reached").containsAll(possibleStates());
            assertThat(events).as("every event happens").containsAll(possibleEvents());
        }
    }

    private static Set<DossierState> possibleStates() {
        Set<DossierState> all = EnumSet.allOf(DossierState.class);
        all.removeAll(STATES_TO_COME);
        return all;
    }

    private static Set<String> possibleEvents() {
        Set<String> all = new TreeSet<>();
        Arrays.stream(DossierEvent.class.getPermittedSubclasses()).forEach(each -> all.add(each.getSimpleName()));
        all.removeAll(EVENTS_TO_COME);
        return all;
    }
}
