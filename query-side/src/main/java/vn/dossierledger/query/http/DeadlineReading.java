package vn.dossierledger.query.http;

import java.time.Clock;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.query.deadlines.DeadlinePage;
import vn.dossierledger.api.query.deadlines.DeadlineStanding;
import vn.dossierledger.api.query.deadlines.DeadlineSummary;
import vn.dossierledger.api.query.deadlines.ListDeadlines;
import vn.dossierledger.api.query.deadlines.SummariseDeadlines;
import vn.dossierledger.api.query.deadlines.SummaryKey;
import vn.dossierledger.query.readmodels.ProcessorName;

/** Time limits across dossiers, for inspectors and for officers of their own authority. */
@RestController
@RequestMapping("/api/v1/deadlines")
class DeadlineReading {

    private static final List<SummaryKey> USUAL_GROUPS = List.of(SummaryKey.AUTHORITY, SummaryKey.CLOCK);

    private final Questions questions;
    private final Clock clock;

    DeadlineReading(Questions questions, Clock ledgerClock) {
        this.questions = questions;
        this.clock = ledgerClock;
    }

    @GetMapping
    @FromReadModel(ProcessorName.DEADLINES)
    DeadlinePage list(
            Caller caller,
            @RequestParam(name = "clock", required = false) String clockName,
            @RequestParam(required = false) String state,
            @ParameterObject Whose whose,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            @RequestParam(required = false) Integer size,
            @RequestParam(required = false) String cursor) {
        Inspectors.only(caller);
        return questions.ask(
                new ListDeadlines(
                        caller,
                        Parameters.code("clock", clockName, ClockName.class),
                        Parameters.code("state", state, DeadlineStanding.class),
                        whose.authority(),
                        whose.department(),
                        whose.officer(),
                        Parameters.from("from", from),
                        Parameters.until("to", to),
                        Parameters.size(size),
                        Parameters.text(cursor),
                        clock.instant()),
                DeadlinePage.class);
    }

    @GetMapping("/summary")
    @FromReadModel(ProcessorName.DEADLINES)
    DeadlineSummary summary(
            Caller caller,
            @RequestParam(name = "clock", required = false) String clockName,
            @ParameterObject Whose whose,
            @RequestParam(required = false) List<String> groupBy) {
        Inspectors.only(caller);
        return questions.ask(
                new SummariseDeadlines(
                        caller,
                        Parameters.code("clock", clockName, ClockName.class),
                        whose.authority(),
                        whose.department(),
                        whose.officer(),
                        groupBy == null ? USUAL_GROUPS : Parameters.codes("groupBy", groupBy, SummaryKey.class),
                        clock.instant()),
                DeadlineSummary.class);
    }
}
