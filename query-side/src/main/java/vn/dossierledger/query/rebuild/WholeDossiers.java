package vn.dossierledger.query.rebuild;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import vn.dossierledger.api.dossier.event.PersonalDataErased;
import vn.dossierledger.query.deadletters.DeadLetters;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Fold;
import vn.dossierledger.query.projection.Folded;
import vn.dossierledger.query.projection.Folding;
import vn.dossierledger.query.projection.Poison;

/**
 * Folds dossiers from their first fact on and writes them. Those that cannot be taken in because of themselves are noted, and the others go on;
 * so are the keys that were erased. Used by several threads.
 */
final class WholeDossiers<S> {

    private final Fold<S> fold;
    private final Map<String, DeadLetters.Refused> refused = new ConcurrentHashMap<>();
    private final Set<String> erasedKeys = ConcurrentHashMap.newKeySet();

    WholeDossiers(Fold<S> fold) {
        this.fold = fold;
    }

    /** Writes all of them together; where that fails because of one of them, one by one. */
    void write(List<List<Fact>> dossiers, Consumer<List<Folded<S>>> writing) {
        List<Folded<S>> folded = folded(dossiers);
        if (folded.isEmpty()) {
            return;
        }
        try {
            writing.accept(folded);
            folded.forEach(one -> refused.remove(one.code()));
        } catch (RuntimeException oneOrAll) {
            if (Poison.cause(oneOrAll).isEmpty()) {
                throw oneOrAll;
            }
            for (List<Fact> dossier : dossiers) {
                writeAlone(dossier, writing);
            }
        }
    }

    private void writeAlone(List<Fact> dossier, Consumer<List<Folded<S>>> writing) {
        // Folded anew: a state may have been changed by the first try.
        fold(dossier).ifPresent(one -> {
            try {
                writing.accept(List.of(one));
                refused.remove(one.code());
            } catch (RuntimeException e) {
                refuse(dossier, e);
            }
        });
    }

    /** What is to be kept of those that can be taken in. */
    List<Folded<S>> expected(List<List<Fact>> dossiers) {
        return folded(dossiers.stream()
                .filter(dossier -> !refused.containsKey(dossier.getFirst().code()))
                .toList());
    }

    private List<Folded<S>> folded(List<List<Fact>> dossiers) {
        List<Folded<S>> folded = new ArrayList<>(dossiers.size());
        dossiers.forEach(dossier -> fold(dossier).ifPresent(folded::add));
        return folded;
    }

    private Optional<Folded<S>> fold(List<Fact> dossier) {
        try {
            Folded<S> one = Folding.one(fold, null, dossier);
            dossier.forEach(this::noteErasure);
            return Optional.of(one);
        } catch (RuntimeException e) {
            refuse(dossier, e);
            return Optional.empty();
        }
    }

    private void noteErasure(Fact fact) {
        if (fact.event() instanceof PersonalDataErased erased) {
            erasedKeys.add(erased.sealingKey());
        }
    }

    private void refuse(List<Fact> dossier, RuntimeException failure) {
        String cause = Poison.cause(failure).orElseThrow(() -> failure);
        refused.put(
                dossier.getFirst().code(),
                new DeadLetters.Refused(dossier.getLast().sequence(), cause));
    }

    Map<String, DeadLetters.Refused> refused() {
        return Map.copyOf(refused);
    }

    Set<String> erasedKeys() {
        return new HashSet<>(erasedKeys);
    }

    void startOver() {
        refused.clear();
    }
}
