package vn.dossierledger.api.incident;

/**
 * The ids of incidents in the ledger: codes of dossiers never hold a slash, ids of rules always hold a colon.
 */
public final class IncidentIds {

    private IncidentIds() {}

    /** The id of the incident that a request reports. */
    public static String incident(String request) {
        return "incident/" + request;
    }
}
