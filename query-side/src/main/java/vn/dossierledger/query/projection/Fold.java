package vn.dossierledger.query.projection;

import vn.dossierledger.api.dossier.event.DossierSubmitted;

/**
 * What a read model keeps of one dossier, folded from its facts. Without I/O, and without a clock: what is kept after the
 * same facts is always the same.
 *
 * @param <S> what is kept; it may be changed in place, since it is handed over
 */
public interface Fold<S> {

    /** What is kept after the first fact of a dossier. */
    S begin(DossierSubmitted submitted, Fact first);

    /** What is kept after one more fact. */
    S after(S state, Fact fact);

    /** The sequence number of the last fact that went into a state. */
    long version(S state);
}
