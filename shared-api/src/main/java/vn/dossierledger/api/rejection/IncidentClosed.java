package vn.dossierledger.api.rejection;

/**
 * The incident is resolved.
 */
public record IncidentClosed(String incident) implements Rejection {

    @Override
    public String article() {
        return "default: What is resolved is over; what happens again is reported again.";
    }
}
