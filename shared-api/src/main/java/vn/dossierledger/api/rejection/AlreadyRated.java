package vn.dossierledger.api.rejection;

/**
 * A dossier's service is rated once.
 */
public record AlreadyRated(String dossierCode) implements Rejection {

    @Override
    public String article() {
        return "default: The service of a dossier is rated once.";
    }
}
