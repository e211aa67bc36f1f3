package vn.dossierledger.query.projection;

import java.util.List;

/**
 * What came of one dossier in one batch.
 *
 * @param <S> what the read model keeps
 * @param state after the batch
 * @param facts the facts that were new, in order; at least one
 */
public record Folded<S>(S state, List<Fact> facts) {}
