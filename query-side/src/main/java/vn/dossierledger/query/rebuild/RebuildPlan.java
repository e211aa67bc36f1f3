package vn.dossierledger.query.rebuild;

import java.util.function.Supplier;
import vn.dossierledger.query.projection.Fold;

/**
 * How one read model is rebuilt.
 *
 * @param <S> what is kept of one dossier
 * @param processor its name
 * @param fold the same as live
 * @param sink makes a new, empty form
 */
public record RebuildPlan<S>(String processor, Fold<S> fold, Supplier<BulkSink<S>> sink) {}
