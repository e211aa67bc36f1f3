package vn.dossierledger.query.incidents;

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
        return new IncidentList(
                rows.list(question.authority(), question.ongoing(), question.size()),
                rows.count(question.authority(), question.ongoing()));
    }

    @QueryHandler
    Optional<IncidentLine> answer(FindIncident question) {
        return rows.find(question.incident());
    }
}
