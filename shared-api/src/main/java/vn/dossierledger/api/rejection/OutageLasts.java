package vn.dossierledger.api.rejection;

/**
 * The outage is not over yet, so neither is its incident.
 */
public record OutageLasts(String incident) implements Rejection {

    @Override
    public String article() {
        return "default: An outage ends before its incident is resolved.";
    }
}
