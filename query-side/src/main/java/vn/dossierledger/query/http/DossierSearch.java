package vn.dossierledger.query.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.query.search.DossierPage;
import vn.dossierledger.api.query.search.DossierSuggestions;
import vn.dossierledger.api.query.search.SuggestDossiers;
import vn.dossierledger.http.LedgerHeaders;
import vn.dossierledger.query.readmodels.ProcessorName;

/** The search across dossiers. */
@RestController
class DossierSearch {

    private final Questions questions;
    private final Clock clock;

    DossierSearch(Questions questions, Clock ledgerClock) {
        this.questions = questions;
        this.clock = ledgerClock;
    }

    @GetMapping(path = "/api/v1/dossiers", produces = "application/json")
    @FromReadModel(ProcessorName.SEARCH)
    DossierPage search(
            Caller caller,
            HttpServletRequest request,
            @ParameterObject DossierFilter filter,
            @RequestParam(required = false) Integer size,
            @RequestParam(required = false) String cursor) {
        return questions.ask(
                filter.question(caller, clock.instant(), isFresh(request))
                        .paged(Parameters.size(size), Parameters.text(cursor)),
                DossierPage.class);
    }

    @GetMapping("/api/v1/dossiers/suggestions")
    @FromReadModel(ProcessorName.SEARCH)
    DossierSuggestions suggest(Caller caller, HttpServletRequest request, @RequestParam(required = false) String q) {
        String typed = DossierFilter.text("q", q);
        return questions.ask(
                new SuggestDossiers(caller, typed == null ? "" : typed, clock.instant(), isFresh(request)),
                DossierSuggestions.class);
    }

    static boolean isFresh(HttpServletRequest request) {
        return request.getHeader(LedgerHeaders.WAIT_FOR_POSITION) != null;
    }
}
