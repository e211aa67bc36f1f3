package vn.dossierledger.api.rejection;

/**
 * The outage was confirmed already.
 */
public record OutageAlreadyConfirmed(String incident) implements Rejection {

    @Override
    public String article() {
        return "default: An incident is confirmed to be an outage once.";
    }
}
