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

    /**
     * Facts of a dossier that waits among the dead letters: nothing is folded of them, but what they say of others than their dossier holds.
     * Throws where it cannot be done now; the whole batch is then tried again.
     */
    default void passedBy(List<Fact> facts) {
        // Most read models keep nothing of a dossier but what its own facts say.
    }

    /** Forgets everything, before a replay. */
    void clear();
}
