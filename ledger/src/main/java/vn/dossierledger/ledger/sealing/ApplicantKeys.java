package vn.dossierledger.ledger.sealing;

import java.util.Optional;
import vn.dossierledger.api.sealing.Sealed;

/** A key for each applicant, and what is sealed under it. Thread-safe. Takes part in the caller's transaction. */
public interface ApplicantKeys {

    /**
     * The id of an applicant's key, which is made when there is none; {@linkplain #hold held}.
     *
     * @param applicantRef keyed pseudonym of the applicant's personal ID, see {@link Pseudonyms}
     */
    String keyFor(String applicantRef);

    /**
     * Seals a text; the same text gives another sealed text every time.
     *
     * @throws KeyErased when the key was erased
     */
    Sealed seal(String key, String clear);

    /**
     * Opens a sealed text; empty when its key was erased.
     *
     * @throws SealingException when the text was changed, or another master key is in use
     */
    Optional<String> open(Sealed sealed);

    /**
     * Holds a key: nobody erases it before the caller's transaction ends.
     *
     * @return false when it was erased
     */
    boolean hold(String key);

    /** Erases a key, and with it all that was ever sealed under it; nothing brings it back. Waits for the transactions that hold it. */
    void erase(String key);

    /** Opens nothing under a key any more, whatever the table of keys says; the ledger has said that it is to be erased. */
    void forget(String key);
}
