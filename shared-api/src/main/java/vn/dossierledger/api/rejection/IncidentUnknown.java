package vn.dossierledger.api.rejection;

/**
 * There is no such incident.
 */
public record IncidentUnknown(String incident) implements Rejection {

    /** No rule: there is nothing that one could be about. */
    @Override
    public String article() {
        return null;
    }
}
