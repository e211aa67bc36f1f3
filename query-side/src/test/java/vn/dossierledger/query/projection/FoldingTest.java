package vn.dossierledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.dossier.ApplicantKind;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.ServiceLevel;
import vn.dossierledger.api.dossier.event.DossierDeclined;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.sealing.Sealed;

class FoldingTest {

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");

    /** Keeps the sequence numbers of what it saw. */
    private static final Fold<List<Long>> SEEN = new Fold<>() {
        @Override
        public List<Long> begin(DossierSubmitted submitted, Fact first) {
            return new ArrayList<>(List.of(first.sequence()));
        }

        @Override
        public List<Long> after(List<Long> state, Fact fact) {
            state.add(fact.sequence());
            return state;
        }

        @Override
        public long version(List<Long> state) {
            return state.getLast();
        }
    };

    private static Fact first(String code) {
        var submitted = new DossierSubmitted(
                code,
                AT,
                Actor.THE_CLOCK,
                "a",
                "p",
                1,
                Channel.ONLINE,
                ServiceLevel.LEGACY_4,
                ApplicantKind.CITIZEN,
                new Sealed("k", "t"),
                Set.of(),
                List.of(),
                null,
                null,
                null);
        return new Fact(submitted, 0, AT);
    }

    private static Fact later(String code, long sequence) {
        return new Fact(new DossierDeclined(code, AT, Actor.THE_CLOCK, null), sequence, AT);
    }

    @Test
    void folds_each_dossier_of_a_batch_once() {
        var folded = Folding.fold(SEEN, Map.of(), List.of(first("a"), first("b"), later("a", 1), later("b", 1)));

        assertThat(folded).extracting(Folded::state).containsExactly(List.of(0L, 1L), List.of(0L, 1L));
    }

    @Test
    void ignores_what_was_applied_before() {
        List<Long> known = new ArrayList<>(List.of(0L, 1L));

        assertThat(Folding.fold(SEEN, Map.of("a", known), List.of(first("a"), later("a", 1))))
                .isEmpty();
        assertThat(Folding.fold(SEEN, Map.of("a", known), List.of(later("a", 1), later("a", 2))))
                .extracting(Folded::state, one -> one.facts().size())
                .containsExactly(tuple(List.of(0L, 1L, 2L), 1));
    }

    @Test
    void is_loud_about_what_is_missing() {
        assertThatThrownBy(() -> Folding.fold(SEEN, Map.of(), List.of(later("a", 3))))
                .isInstanceOf(BrokenLifeException.class)
                .hasMessageContaining("rebuild it from the ledger");
        assertThatThrownBy(() -> Folding.fold(SEEN, Map.of("a", new ArrayList<>(List.of(0L))), List.of(later("a", 2))))
                .isInstanceOf(BrokenLifeException.class);
        assertThatThrownBy(() -> Folding.fold(SEEN, Map.of(), List.of(later("a", 0))))
                .isInstanceOf(BrokenLifeException.class);
    }
}
