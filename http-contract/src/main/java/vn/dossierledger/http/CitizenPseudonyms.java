package vn.dossierledger.http;

/** Turns a personal identification number into the pseudonym that the ledger knows a citizen by (DOMAIN.md 6). */
@FunctionalInterface
public interface CitizenPseudonyms {
    /**
     * The keyed pseudonym; the same for the same number, and of no use without the key.
     *
     * @param personalId in clear, not blank; goes no further
     */
    String of(String personalId);
}
