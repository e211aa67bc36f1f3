package vn.dossierledger.api.query.incidents;

import java.time.Instant;
import java.util.SortedSet;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.incident.IncidentKind;
import vn.dossierledger.api.incident.IncidentState;

/**
 * One incident as it stands.
 *
 * @param code what addresses call it
 * @param version the last sequence number, as in the ETag
 * @param authorities whose services are hit
 * @param since when it was noticed
 * @param reportedByRole in which role somebody reported it
 * @param reportedByAuthority whose officer that was; null for officers of no single authority
 * @param outage null unless it is confirmed to be one
 * @param resolvedAt when it was put right; null until then
 * @param reference the newest number of a ticket or a notice; nullable
 */
public record IncidentLine(
        String code,
        long version,
        IncidentState state,
        IncidentKind kind,
        SortedSet<String> authorities,
        Instant since,
        Instant reportedAt,
        Role reportedByRole,
        String reportedByAuthority,
        ConfirmedOutage outage,
        Instant resolvedAt,
        String reference) {

    /**
     * K9 of an incident.
     *
     * @param authorities whose services nobody could use
     * @param from inclusive
     * @param to exclusive; null while it lasts
     * @param confirmedAt when somebody said so
     */
    public record ConfirmedOutage(SortedSet<String> authorities, Instant from, Instant to, Instant confirmedAt) {}
}
