package vn.dossierledger.query.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.query.search.DossierPage;
import vn.dossierledger.api.query.search.DossierSort;
import vn.dossierledger.api.query.search.SearchDossiers;
import vn.dossierledger.http.Fault;
import vn.dossierledger.http.LedgerHeaders;
import vn.dossierledger.http.Obstacle;
import vn.dossierledger.http.ProblemException;
import vn.dossierledger.query.readmodels.ProcessorName;

/** The search across dossiers. */
@RestController
class DossierSearch {

    private static final int LONGEST_TEXT = 200;

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
            @RequestParam(required = false) String q,
            @RequestParam(required = false) List<String> state,
            @RequestParam(required = false) String authority,
            @RequestParam(required = false) String procedure,
            @RequestParam(required = false) String channel,
            @RequestParam(required = false) String submittedFrom,
            @RequestParam(required = false) String submittedTo,
            @RequestParam(required = false) String dueBefore,
            @RequestParam(required = false) Boolean overdue,
            @RequestParam(required = false) String assignee,
            @RequestParam(required = false) String sort,
            @RequestParam(required = false) Integer size,
            @RequestParam(required = false) String cursor) {
        Set<DossierState> states = EnumSet.noneOf(DossierState.class);
        states.addAll(Parameters.codes("state", state, DossierState.class));
        return questions.ask(
                new SearchDossiers(
                        caller,
                        typed(q),
                        states,
                        Parameters.text(authority),
                        Parameters.text(procedure),
                        Parameters.code("channel", channel, Channel.class),
                        Parameters.from("submittedFrom", submittedFrom),
                        Parameters.until("submittedTo", submittedTo),
                        Parameters.from("dueBefore", dueBefore),
                        overdue,
                        Parameters.text(assignee),
                        order(sort),
                        Parameters.size(size),
                        Parameters.text(cursor),
                        clock.instant(),
                        request.getHeader(LedgerHeaders.WAIT_FOR_POSITION) != null),
                DossierPage.class);
    }

    private static String typed(String q) {
        String text = Parameters.text(q);
        if (text != null && text.length() > LONGEST_TEXT) {
            throw new ProblemException(
                    Obstacle.INVALID_INPUT, List.of(new Fault("q", "Size", List.of(LONGEST_TEXT, 1))));
        }
        return text;
    }

    private static DossierSort order(String sort) {
        String text = Parameters.text(sort);
        return switch (text) {
            case null -> null;
            case "relevance" -> DossierSort.RELEVANCE;
            case "-submittedAt" -> DossierSort.NEWEST;
            case "submittedAt" -> DossierSort.OLDEST;
            case "dueAt" -> DossierSort.MOST_URGENT;
            case "-dueAt" -> DossierSort.LEAST_URGENT;
            case "code" -> DossierSort.CODE;
            default ->
                throw new ProblemException(
                        Obstacle.INVALID_INPUT,
                        List.of(new Fault(
                                "sort",
                                "not-one-of",
                                List.of("relevance, -submittedAt, submittedAt, dueAt, -dueAt, code"))));
        };
    }
}
