package vn.dossierledger.api.incident;

/**
 * The ids of incidents in the ledger: codes of dossiers never hold a slash, ids of rules always hold a colon.
 */
public final class IncidentIds {

    /** What the id of every incident begins with. */
    public static final String INCIDENTS = "incident/";

    private IncidentIds() {}

    /** The id of the incident that a request reports. */
    public static String incident(String request) {
        return INCIDENTS + request;
    }

    /** What addresses call an incident: its id without what all of them begin with. */
    public static String request(String incident) {
        return incident.substring(INCIDENTS.length());
    }

    /** Whether an aggregate's id is that of an incident. */
    public static boolean isIncident(String aggregate) {
        return aggregate.startsWith(INCIDENTS);
    }
}
