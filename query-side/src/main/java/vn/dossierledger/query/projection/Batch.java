package vn.dossierledger.query.projection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the facts of one batch in. A dossier that cannot be taken in because of itself is parked, and its later facts wait behind it; every
 * other failure is thrown, and meets the whole batch.
 */
final class Batch<S> {

    private final Fold<S> fold;
    private final Views<S> views;
    private final Parking parking;

    Batch(Fold<S> fold, Views<S> views, Parking parking) {
        this.fold = fold;
        this.views = views;
        this.parking = parking;
    }

    void takeIn(List<Fact> facts) {
        Map<String, List<Fact>> perDossier = new LinkedHashMap<>();
        facts.forEach(fact -> perDossier
                .computeIfAbsent(fact.code(), code -> new ArrayList<>())
                .add(fact));
        Set<String> again = withoutTheParked(perDossier);
        if (perDossier.isEmpty()) {
            return;
        }
        List<Folded<S>> folded = folded(perDossier, views.load(Set.copyOf(perDossier.keySet())));
        try {
            parking.attempt(() -> save(folded));
        } catch (RuntimeException oneOrAll) {
            if (Poison.cause(oneOrAll).isEmpty()) {
                throw oneOrAll;
            }
            oneByOne(perDossier);
        }
        again.stream().filter(perDossier::containsKey).forEach(parking::release);
    }

    /** A dossier that waits and comes again from its first fact, in a replay, is given another try. */
    private Set<String> withoutTheParked(Map<String, List<Fact>> perDossier) {
        Set<String> again = new HashSet<>();
        for (String code : parking.parked(perDossier.keySet())) {
            if (perDossier.get(code).getFirst().sequence() == 0) {
                again.add(code);
            } else {
                List<Fact> later = perDossier.remove(code);
                parking.follow(code, later);
                views.passedBy(later);
            }
        }
        return again;
    }

    /** Leaves those that had to be parked out of the given ones. */
    private List<Folded<S>> folded(Map<String, List<Fact>> perDossier, Map<String, S> known) {
        List<Folded<S>> folded = new ArrayList<>(perDossier.size());
        for (var one : List.copyOf(perDossier.entrySet())) {
            fold(one.getKey(), one.getValue(), known.get(one.getKey()))
                    .ifPresentOrElse(folded::add, () -> perDossier.remove(one.getKey()));
        }
        return folded;
    }

    private Optional<Folded<S>> fold(String code, List<Fact> facts, S known) {
        try {
            return Optional.of(Folding.one(fold, known, facts));
        } catch (RuntimeException e) {
            park(code, facts, e);
            return Optional.empty();
        }
    }

    private void save(List<Folded<S>> folded) {
        List<Folded<S>> changed =
                folded.stream().filter(one -> !one.facts().isEmpty()).toList();
        if (!changed.isEmpty()) {
            views.save(changed);
        }
    }

    /** One of them was refused. They are folded anew: a state may have been changed by the first try. */
    private void oneByOne(Map<String, List<Fact>> perDossier) {
        for (var one : List.copyOf(perDossier.entrySet())) {
            String code = one.getKey();
            try {
                parking.attempt(() ->
                        save(List.of(Folding.one(fold, views.load(Set.of(code)).get(code), one.getValue()))));
            } catch (RuntimeException e) {
                park(code, one.getValue(), e);
                perDossier.remove(code);
            }
        }
    }

    private void park(String code, List<Fact> facts, RuntimeException failure) {
        parking.park(code, facts, Poison.cause(failure).orElseThrow(() -> failure));
        views.passedBy(facts);
    }
}
