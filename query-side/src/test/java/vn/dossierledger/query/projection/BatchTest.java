package vn.dossierledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.query.ReadModelUnavailable;

/** What a batch does with a dossier that cannot be taken in, and with a store that does not answer. */
class BatchTest {

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final Actor SOMEBODY = new Actor(Role.ONE_STOP, "somebody", "here", null);

    private final Map<String, String> kept = new TreeMap<>();
    private final List<Long> passedBy = new ArrayList<>();
    private final Lot lot = new Lot();
    private RuntimeException refusal;
    private String refused = "";

    @Test
    void a_life_that_cannot_be_followed_waits_and_the_others_are_taken_in() {
        batch(first("A"), next("B", 1), next("A", 1), first("C"));

        assertThat(kept).containsEntry("A", "01").containsEntry("C", "0").doesNotContainKey("B");
        assertThat(lot.waiting).containsExactly(Map.entry("B", 1L));
    }

    @Test
    void later_facts_wait_behind_the_first_that_could_not_be_taken_in() {
        batch(next("B", 1));
        batch(next("B", 2), first("A"));

        assertThat(kept).containsOnlyKeys("A");
        assertThat(lot.waiting).containsExactly(Map.entry("B", 2L));
    }

    @Test
    void what_the_facts_of_a_dossier_that_waits_say_of_others_is_heard() {
        batch(first("A"), next("B", 1));
        batch(next("B", 2), next("A", 1));

        assertThat(passedBy).containsExactly(1L, 2L);
    }

    @Test
    void a_dossier_that_comes_again_from_its_first_fact_gets_another_try() {
        batch(next("B", 1));
        batch(first("B"), next("B", 1));

        assertThat(kept).containsEntry("B", "01");
        assertThat(lot.waiting).isEmpty();
    }

    @Test
    void what_the_store_refuses_of_one_dossier_waits_alone() {
        refused = "B";
        refusal = new RefusedByStoreException("does not fit");

        batch(first("A"), first("B"), first("C"));

        assertThat(kept).containsOnlyKeys("A", "C");
        assertThat(lot.waiting).containsOnlyKeys("B");
    }

    @Test
    void a_store_that_does_not_answer_is_nobodys_fault() {
        for (RuntimeException down :
                List.of(new ReadModelUnavailable("down"), new DataAccessResourceFailureException("connection lost"))) {
            refused = "B";
            refusal = down;

            assertThatThrownBy(() -> batch(first("A"), first("B"))).isSameAs(down);

            assertThat(kept).isEmpty();
            assertThat(lot.waiting).isEmpty();
        }
    }

    @Test
    void a_cause_tells_nothing_of_a_person() {
        RuntimeException telling = new IllegalArgumentException("Nguyễn Văn An, 048201001234");

        assertThat(Poison.cause(telling).orElseThrow())
                .contains("IllegalArgumentException", "BatchTest.java")
                .doesNotContain("Nguyễn", "048201001234");
    }

    private void batch(Fact... facts) {
        new Batch<>(new Digits(), new Memory(), lot).takeIn(List.of(facts));
    }

    private static Fact first(String code) {
        return new Fact(
                new DossierSubmitted(
                        code, AT, SOMEBODY, "here", "p", 1, null, null, null, null, Set.of(), List.of(), null, null,
                        null),
                0,
                AT);
    }

    private static Fact next(String code, long sequence) {
        return new Fact(new DossierForwarded(code, AT, SOMEBODY, "nghiep-vu", AT), sequence, AT);
    }

    /** Keeps the numbers of the facts, one after the other. */
    private static final class Digits implements Fold<String> {
        @Override
        public String begin(DossierSubmitted submitted, Fact first) {
            return "0";
        }

        @Override
        public String after(String state, Fact fact) {
            return state + fact.sequence();
        }

        @Override
        public long version(String state) {
            return state.length() - 1L;
        }
    }

    private final class Memory implements Views<String> {
        @Override
        public Map<String, String> load(Set<String> codes) {
            return kept.entrySet().stream()
                    .filter(each -> codes.contains(each.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        @Override
        public void save(List<Folded<String>> folded) {
            folded.forEach(one -> {
                if (one.code().equals(refused)) {
                    throw refusal;
                }
                kept.put(one.code(), one.state());
            });
        }

        @Override
        public void passedBy(List<Fact> facts) {
            facts.forEach(fact -> passedBy.add(fact.sequence()));
        }

        @Override
        public void clear() {
            kept.clear();
        }
    }

    private final class Lot implements Parking {
        private final Map<String, Long> waiting = new HashMap<>();

        @Override
        public Set<String> parked(Set<String> codes) {
            Set<String> parked = new HashSet<>(codes);
            parked.retainAll(waiting.keySet());
            return parked;
        }

        @Override
        public void follow(String code, List<Fact> facts) {
            park(code, facts, "");
        }

        @Override
        public void park(String code, List<Fact> facts, String cause) {
            waiting.put(code, facts.getLast().sequence());
        }

        @Override
        public void release(String code) {
            waiting.remove(code);
        }

        @Override
        public void attempt(Runnable write) {
            Map<String, String> before = new TreeMap<>(kept);
            try {
                write.run();
            } catch (RuntimeException e) {
                kept.clear();
                kept.putAll(before);
                throw e;
            }
        }
    }
}
