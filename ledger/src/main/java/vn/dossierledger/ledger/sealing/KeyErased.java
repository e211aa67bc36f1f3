package vn.dossierledger.ledger.sealing;

/** Nothing can be sealed under a key that was erased. */
public final class KeyErased extends SealingException {

    KeyErased(String key) {
        super("The applicant's key " + key + " was erased: nothing can be sealed under it any more.");
    }
}
