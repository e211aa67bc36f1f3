package vn.dossierledger.command.feedback;

import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.api.sealing.Sealed;

/** Closes what a citizen says, and what is answered, before it enters an event (DQ 7.3, QN 4.3, CM 5.3). */
public interface Discretion {

    /** The key of a citizen, which is made when it has none. */
    String keyOf(String citizenRef);

    /**
     * A text, sealed.
     *
     * @throws vn.dossierledger.api.rejection.Rejected when the key was erased
     */
    Sealed text(String key, Confidential text);
}
