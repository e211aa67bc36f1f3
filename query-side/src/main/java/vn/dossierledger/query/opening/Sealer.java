package vn.dossierledger.query.opening;

import java.util.Optional;
import vn.dossierledger.api.sealing.Sealed;

/** Seals what a reader writes, as every free text is sealed, as long as the applicant's key is there. */
@FunctionalInterface
public interface Sealer {

    /**
     * The sealed text; empty when the key was erased.
     *
     * @param key the id of the applicant's key
     */
    Optional<Sealed> seal(String key, String clear);
}
