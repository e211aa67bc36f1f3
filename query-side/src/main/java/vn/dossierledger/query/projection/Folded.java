package vn.dossierledger.query.projection;

import java.util.List;

/**
 * What came of one dossier in one batch.
 *
 * @param <S> what the read model keeps
 * @param state after the batch
 * @param facts the facts that were new, in order; at least one
 */
public record Folded<S>(S state, List<Fact> facts) {

    /** The code of the dossier; there must be a fact. */
    public String code() {
        return facts.getFirst().code();
    }
}
