package vn.dossierledger.query.worklist;

import org.axonframework.queryhandling.QueryHandler;
import vn.dossierledger.api.query.worklist.FindWorklist;
import vn.dossierledger.api.query.worklist.LookAtWorklist;
import vn.dossierledger.api.query.worklist.Worklist;
import vn.dossierledger.api.query.worklist.WorklistMark;

/** Answers what waits for somebody. */
class WorkQueries {

    private final Worklists worklists;

    WorkQueries(Worklists worklists) {
        this.worklists = worklists;
    }

    @QueryHandler
    Worklist answer(FindWorklist question) {
        return worklists.of(question);
    }

    @QueryHandler
    WorklistMark answer(LookAtWorklist question) {
        return worklists.mark(question);
    }
}
