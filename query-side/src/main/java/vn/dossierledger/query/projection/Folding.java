package vn.dossierledger.query.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dossierledger.api.dossier.event.DossierSubmitted;

/** Folds a batch of facts of many dossiers. */
public final class Folding {

    private Folding() {}

    /**
     * Applies what is new and ignores what was applied before, by sequence number.
     *
     * @param known what is kept of the dossiers so far, by code
     * @param facts in the order of each dossier's life
     * @throws BrokenLifeException when facts are missing in between
     */
    public static <S> List<Folded<S>> fold(Fold<S> fold, Map<String, S> known, List<Fact> facts) {
        Map<String, List<Fact>> perDossier = new LinkedHashMap<>();
        facts.forEach(fact -> perDossier
                .computeIfAbsent(fact.code(), code -> new ArrayList<>())
                .add(fact));
        List<Folded<S>> folded = new ArrayList<>(perDossier.size());
        perDossier.forEach((code, own) -> {
            Folded<S> one = one(fold, known.get(code), own);
            if (!one.facts().isEmpty()) {
                folded.add(one);
            }
        });
        return folded;
    }

    /** The same for one dossier; {@code known} is null when nothing is kept of it. */
    public static <S> Folded<S> one(Fold<S> fold, S known, List<Fact> facts) {
        S state = known;
        long next = known == null ? 0 : fold.version(known) + 1;
        List<Fact> applied = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            if (fact.sequence() < next) {
                continue;
            }
            if (fact.sequence() > next) {
                throw new BrokenLifeException(fact, next);
            }
            if (next > 0) {
                state = fold.after(state, fact);
            } else if (fact.event() instanceof DossierSubmitted submitted) {
                state = fold.begin(submitted, fact);
            } else {
                throw new BrokenLifeException(fact, next);
            }
            applied.add(fact);
            next++;
        }
        return new Folded<>(state, applied);
    }
}
