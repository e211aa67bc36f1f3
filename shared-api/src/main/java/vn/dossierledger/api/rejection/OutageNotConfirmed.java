package vn.dossierledger.api.rejection;

/**
 * No outage was confirmed that could end.
 */
public record OutageNotConfirmed(String incident) implements Rejection {

    @Override
    public String article() {
        return "default: Only a confirmed outage that lasts can end.";
    }
}
