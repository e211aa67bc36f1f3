package vn.dossierledger.query.rebuild;

import java.util.List;
import vn.dossierledger.query.projection.Folded;

/**
 * A new, empty form of a read model that is being filled.
 *
 * @param <S> what is kept of one dossier
 */
public interface BulkSink<S> {

    /** Adds dossiers; each comes once. Called by several threads. */
    void add(List<Folded<S>> folded);

    /** Puts the new form in the place of the old one. Called once, within a transaction that also moves the processor's token. */
    void replace();

    /** What cannot be part of that transaction; called after it. The old form, if it stays, knows more than the new: nothing is lost. */
    default void afterwards() {}
}
