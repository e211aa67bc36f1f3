package vn.dossierledger.api.rejection;

/**
 * There is no such dossier, or the caller may not see it: the two are not told apart.
 */
public record DossierUnknown(String dossierCode) implements Rejection {

    /** No rule is named: it would tell that the dossier exists. */
    @Override
    public String article() {
        return null;
    }
}
