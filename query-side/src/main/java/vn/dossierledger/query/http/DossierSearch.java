package vn.dossierledger.query.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.query.reads.ReadSubject;
import vn.dossierledger.api.query.search.DossierLine;
import vn.dossierledger.api.query.search.DossierPage;
import vn.dossierledger.api.query.search.DossierSuggestions;
import vn.dossierledger.api.query.search.DossierSuggestions.Suggestion;
import vn.dossierledger.api.query.search.SearchDossiers;
import vn.dossierledger.api.query.search.SuggestDossiers;
import vn.dossierledger.http.LedgerHeaders;
import vn.dossierledger.query.readmodels.ProcessorName;

/** The search across dossiers. */
@RestController
class DossierSearch {

    private final Questions questions;
    private final ReadRecord record;
    private final Clock clock;

    DossierSearch(Questions questions, ReadRecord record, Clock ledgerClock) {
        this.questions = questions;
        this.record = record;
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
        SearchDossiers question = filter.question(caller, clock.instant(), isFresh(request))
                .paged(Parameters.size(size), Parameters.text(cursor));
        DossierPage page = questions.ask(question, DossierPage.class);
        record.ofMany(
                caller,
                page.items().stream().map(DossierLine::code).toList(),
                ReadSubject.SEARCH,
                DossierFilter.withoutWhatWasTyped(question));
        return page;
    }

    @GetMapping("/api/v1/dossiers/suggestions")
    @FromReadModel(ProcessorName.SEARCH)
    DossierSuggestions suggest(Caller caller, HttpServletRequest request, @RequestParam(required = false) String q) {
        String typed = DossierFilter.text("q", q);
        DossierSuggestions suggestions = questions.ask(
                new SuggestDossiers(caller, typed == null ? "" : typed, clock.instant(), isFresh(request)),
                DossierSuggestions.class);
        record.ofMany(
                caller,
                suggestions.items().stream()
                        .map(Suggestion::dossier)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                ReadSubject.SEARCH,
                null);
        return suggestions;
    }

    /** Who waits for nothing needs no newer index: to make it searchable costs all others. The header has been checked by {@link WaitForPosition}. */
    static boolean isFresh(HttpServletRequest request) {
        String position = request.getHeader(LedgerHeaders.WAIT_FOR_POSITION);
        return position != null && Long.parseLong(position) > 0;
    }
}
