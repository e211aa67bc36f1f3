package vn.dossierledger.query.incidents;

import java.time.Instant;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.dossierledger.api.incident.IncidentEvent;
import vn.dossierledger.api.incident.IncidentIds;
import vn.dossierledger.api.incident.IncidentReported;
import vn.dossierledger.api.incident.IncidentResolved;
import vn.dossierledger.api.incident.IncidentState;
import vn.dossierledger.api.incident.OutageConfirmed;
import vn.dossierledger.api.incident.OutageEnded;
import vn.dossierledger.api.query.incidents.IncidentLine;
import vn.dossierledger.api.query.incidents.IncidentLine.ConfirmedOutage;

/** What is kept of an incident: its line in the list. Without I/O, so that the same facts always give the same. */
final class IncidentBody {

    private IncidentBody() {}

    static IncidentLine begin(IncidentReported e) {
        return new IncidentLine(
                IncidentIds.request(e.incident()),
                0,
                IncidentState.REPORTED,
                e.kind(),
                sorted(e.authorities()),
                e.since(),
                e.at(),
                e.by().role(),
                e.by().authority(),
                null,
                null,
                e.reference());
    }

    static IncidentLine after(IncidentLine line, IncidentEvent event) {
        return switch (event) {
            case IncidentReported e -> begin(e);
            case OutageConfirmed e ->
                next(
                        line,
                        event,
                        new ConfirmedOutage(sorted(e.authorities()), e.from(), e.to(), e.at()),
                        null,
                        e.reference());
            case OutageEnded e ->
                next(
                        line,
                        event,
                        new ConfirmedOutage(
                                line.outage().authorities(),
                                line.outage().from(),
                                e.to(),
                                line.outage().confirmedAt()),
                        null,
                        null);
            case IncidentResolved e -> next(line, event, line.outage(), e.resolvedAt(), e.reference());
        };
    }

    private static IncidentLine next(
            IncidentLine line, IncidentEvent event, ConfirmedOutage outage, Instant resolvedAt, String reference) {
        return new IncidentLine(
                line.code(),
                line.version() + 1,
                IncidentState.after(line.state(), event),
                line.kind(),
                line.authorities(),
                line.since(),
                line.reportedAt(),
                line.reportedByRole(),
                line.reportedByAuthority(),
                outage,
                resolvedAt,
                reference == null ? line.reference() : reference);
    }

    private static SortedSet<String> sorted(Set<String> authorities) {
        return new TreeSet<>(authorities);
    }
}
