package vn.dossierledger.query.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.http.Obstacle;
import vn.dossierledger.http.ProblemException;
import vn.dossierledger.query.readmodels.Progress;

/** What the streams do for each other; the askers and tellers of these tests work when they are told to. */
class LiveStreamsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3_600);

    private final LiveStreams streams = new LiveStreams(new Progress(), Clock.fixed(NOW, ZoneOffset.UTC));
    private final List<Runnable> asked = new ArrayList<>();
    private final List<Runnable> told = new ArrayList<>();

    private static Caller officer(String account) {
        return new Caller(account, Set.of(Role.ONE_STOP), "quangngai", null, null);
    }

    private void round() {
        streams.round(NOW, asked::add, told::add);
    }

    @Test
    void a_stream_waits_for_its_turn_once_however_many_rounds_go_by() {
        streams.open(officer("a"), LATER, List::of);
        streams.open(officer("b"), LATER, List::of);

        for (int i = 0; i < 100; i++) {
            round();
        }

        assertThat(asked).hasSize(2);
    }

    @Test
    void a_stream_that_had_nothing_to_say_is_asked_again() {
        streams.open(officer("a"), LATER, List::of);
        round();
        asked.removeFirst().run();

        round();

        assertThat(asked).hasSize(1);
        assertThat(told).isEmpty();
    }

    @Test
    void a_client_who_does_not_read_keeps_no_asker_and_is_not_asked_for_again() {
        AtomicInteger looks = new AtomicInteger();
        streams.open(officer("slow"), LATER, () -> {
            looks.incrementAndGet();
            return List.of(new Live("1", "history", "x"));
        });
        round();
        asked.removeFirst().run();
        assertThat(told).as("somebody waits for the client").hasSize(1);

        round();
        assertThat(asked).isEmpty();

        told.removeFirst().run();
        round();
        assertThat(asked).hasSize(1);
        assertThat(looks).hasValue(1);
    }

    @Test
    void what_passes_ends_no_stream() {
        streams.open(officer("a"), LATER, () -> {
            throw new ProblemException(Obstacle.UNAVAILABLE);
        });
        round();
        asked.removeFirst().run();
        assertThat(told).isEmpty();

        round();
        assertThat(asked).hasSize(1);
    }

    @Test
    void what_is_not_to_be_seen_any_more_ends_it() {
        streams.open(officer("a"), LATER, () -> {
            throw new ProblemException(Obstacle.NOT_FOUND);
        });
        round();
        asked.removeFirst().run();
        told.removeFirst().run();

        round();

        assertThat(asked).isEmpty();
    }

    @Test
    void nobody_takes_everybodys_places() {
        for (int i = 0; i < LiveStreams.MOST_OF_ONE; i++) {
            streams.open(officer("many"), LATER, List::of);
        }

        assertThatThrownBy(() -> streams.open(officer("many"), LATER, List::of)).hasMessage("TOO_MANY_REQUESTS");

        assertThat(streams.open(officer("other"), LATER, List::of)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }
}
