package vn.dossierledger.api.incident;

import vn.dossierledger.api.actor.Caller;

/**
 * A command on an incident.
 */
public sealed interface IncidentCommand permits ConfirmOutage, EndOutage, ReportIncident, ResolveIncident {

    /** The id of the incident. */
    String incident();

    /** The last sequence number that the caller has seen (If-Match); null for what begins the incident. */
    Long expectedVersion();

    Caller by();
}
