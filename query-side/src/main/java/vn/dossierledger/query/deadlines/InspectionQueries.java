package vn.dossierledger.query.deadlines;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import vn.dossierledger.api.query.deadlines.AskWhatIf;
import vn.dossierledger.api.query.deadlines.AttentionPage;
import vn.dossierledger.api.query.deadlines.DeadlinePage;
import vn.dossierledger.api.query.deadlines.DeadlineSummary;
import vn.dossierledger.api.query.deadlines.FindHoldingTime;
import vn.dossierledger.api.query.deadlines.HoldingTime;
import vn.dossierledger.api.query.deadlines.HoldingTimeTotals;
import vn.dossierledger.api.query.deadlines.ListAttention;
import vn.dossierledger.api.query.deadlines.ListDeadlines;
import vn.dossierledger.api.query.deadlines.ListMovedDates;
import vn.dossierledger.api.query.deadlines.MovedDatePage;
import vn.dossierledger.api.query.deadlines.SumHoldingTime;
import vn.dossierledger.api.query.deadlines.SummariseDeadlines;
import vn.dossierledger.api.query.deadlines.WhatIf;
import vn.dossierledger.query.sight.Sight;

/** Answers what inspectors ask across dossiers, within what the caller may see. */
class InspectionQueries {

    private final Clocks clocks;
    private final DeadlineList list;
    private final DeadlineCounts counts;
    private final HoldingSums holding;
    private final MovedDates moved;
    private final Sightings sightings;
    private final WhatIfs whatIfs;
    private final Soon soon;

    InspectionQueries(
            Clocks clocks,
            DeadlineList list,
            DeadlineCounts counts,
            HoldingSums holding,
            MovedDates moved,
            Sightings sightings,
            WhatIfs whatIfs,
            Soon soon) {
        this.clocks = clocks;
        this.list = list;
        this.counts = counts;
        this.holding = holding;
        this.moved = moved;
        this.sightings = sightings;
        this.whatIfs = whatIfs;
        this.soon = soon;
    }

    @QueryHandler
    DeadlinePage answer(ListDeadlines question) {
        return list.list(question, soon.after(question.now()), soon.calendar());
    }

    @QueryHandler
    DeadlineSummary answer(SummariseDeadlines question) {
        return counts.summarise(question, soon.after(question.now()), soon.calendar());
    }

    @QueryHandler
    Optional<HoldingTime> answer(FindHoldingTime question) {
        Sight sight = Sight.of(question.caller());
        return clocks.find(question.code())
                .filter(body -> sight.sees(body.owners, body.authority, body.department, body.sharedWith()))
                .map(body -> HoldingTimes.of(body, question.now(), soon.calendar()));
    }

    @QueryHandler
    HoldingTimeTotals answer(SumHoldingTime question) {
        return holding.sum(question, soon.calendar());
    }

    @QueryHandler
    MovedDatePage answer(ListMovedDates question) {
        return moved.list(question);
    }

    @QueryHandler
    AttentionPage answer(ListAttention question) {
        return sightings.list(question);
    }

    @QueryHandler
    WhatIf answer(AskWhatIf question) {
        return whatIfs.answer(question);
    }
}
