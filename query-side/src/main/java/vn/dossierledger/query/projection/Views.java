package vn.dossierledger.query.projection;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a read model keeps its dossiers while it follows the ledger.
 *
 * @param <S> what is kept of one dossier
 */
public interface Views<S> {

    /** What is kept of the given dossiers, by code; unknown ones are left out. */
    Map<String, S> load(Set<String> codes);

    /** Writes all or throws. */
    void save(List<Folded<S>> folded);

    /** Forgets everything, before a replay. */
    void clear();
}
