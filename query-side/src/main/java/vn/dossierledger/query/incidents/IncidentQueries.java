package vn.dossierledger.query.incidents;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import vn.dossierledger.api.query.incidents.FindIncident;
import vn.dossierledger.api.query.incidents.IncidentLine;
import vn.dossierledger.api.query.incidents.IncidentList;
import vn.dossierledger.api.query.incidents.ListIncidents;

/** Answers questions about incidents. */
class IncidentQueries {

    private final IncidentRows rows;

    IncidentQueries(IncidentRows rows) {
        this.rows = rows;
    }

    @QueryHandler
    IncidentList answer(ListIncidents question) {
        IncidentCursor after = IncidentCursor.read(question.cursor());
        List<IncidentRows.Placed> found =
                rows.list(question.authority(), question.ongoing(), after, question.size() + 1);
        boolean more = found.size() > question.size();
        List<IncidentRows.Placed> shown = more ? found.subList(0, question.size()) : found;
        return new IncidentList(
                shown.stream().map(IncidentRows.Placed::line).toList(),
                rows.count(question.authority(), question.ongoing()),
                more ? shown.getLast().place().text() : null);
    }

    @QueryHandler
    Optional<IncidentLine> answer(FindIncident question) {
        return rows.find(question.incident());
    }
}
