package vn.dossierledger.query.dossierfile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.RecordCorrected;
import vn.dossierledger.query.projection.Fact;

/**
 * A dossier as it was: what had happened by an instant, out of what was known by another. Better knowledge of an earlier event holds from
 * that event on, once it is known.
 *
 * @param at by when it had happened; null: whenever
 * @param knownAt by when the ledger had recorded it; null: whatever it knows
 */
record Then(Instant at, Instant knownAt) {

    /** As it stands. */
    static final Then NOW = new Then(null, null);

    /** Empty when the dossier had not been submitted, or nobody knew of it. */
    Optional<FileBody> of(List<Fact> facts, SetRight setRight) {
        Set<Long> life = facts.stream()
                .filter(this::known)
                .filter(this::happened)
                .map(Fact::sequence)
                .collect(Collectors.toSet());
        Predicate<Fact> learned =
                fact -> fact.event() instanceof RecordCorrected correction && life.contains(correction.event());
        List<Fact> told = facts.stream()
                .filter(this::known)
                .filter(fact -> life.contains(fact.sequence()) || learned.test(fact))
                .toList();
        return told.isEmpty() ? Optional.empty() : fold(setRight.of(told), life);
    }

    private boolean known(Fact fact) {
        return knownAt == null || !fact.recordedAt().isAfter(knownAt);
    }

    private boolean happened(Fact fact) {
        return at == null || !fact.event().at().isAfter(at);
    }

    private static Optional<FileBody> fold(List<Fact> told, Set<Long> life) {
        Fact first = told.getFirst();
        if (!(first.event() instanceof DossierSubmitted submitted)) {
            return Optional.empty();
        }
        var fold = new FileFold();
        FileBody body = fold.begin(submitted, first);
        for (Fact fact : told.subList(1, told.size())) {
            body = fold.after(body, fact);
        }
        // What was learned later is no later version: who acts on what stood here acts on that.
        body.version = life.stream().mapToLong(Long::longValue).max().orElse(0);
        return Optional.of(body);
    }
}
