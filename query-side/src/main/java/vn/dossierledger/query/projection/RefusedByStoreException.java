package vn.dossierledger.query.projection;

/** What a read model stands on answers, and refuses what is to be kept of one dossier. Its message names no text of anybody. */
public final class RefusedByStoreException extends RuntimeException {

    /** @param why a sentence for the operator */
    public RefusedByStoreException(String why) {
        super(why);
    }
}
