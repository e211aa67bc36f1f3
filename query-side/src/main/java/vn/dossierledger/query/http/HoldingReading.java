package vn.dossierledger.query.http;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.query.deadlines.FindHoldingTime;
import vn.dossierledger.api.query.deadlines.HoldingTime;
import vn.dossierledger.api.query.deadlines.HoldingTimeTotals;
import vn.dossierledger.api.query.deadlines.SumHoldingTime;
import vn.dossierledger.api.query.reads.ReadSubject;
import vn.dossierledger.http.LedgerHeaders;
import vn.dossierledger.query.readmodels.ProcessorName;

/** Who had dossiers before them: one dossier minute by minute, or many of them added up. */
@RestController
class HoldingReading {

    private static final String PATH = "/api/v1/deadlines/holding-time";

    private final Questions questions;
    private final ReadRecord record;
    private final Clock clock;

    HoldingReading(Questions questions, ReadRecord record, Clock ledgerClock) {
        this.questions = questions;
        this.record = record;
        this.clock = ledgerClock;
    }

    @GetMapping(path = PATH, params = "code")
    @FromReadModel({ProcessorName.DEADLINES, ProcessorName.DOSSIERFILE})
    HoldingTime one(
            Caller caller,
            @RequestParam String code,
            @RequestHeader(name = LedgerHeaders.READ_REASON, required = false) String reason) {
        Inspectors.only(caller);
        String dossier = code.strip();
        HoldingTime time = questions.find(new FindHoldingTime(caller, dossier, clock.instant()), HoldingTime.class);
        record.of(caller, dossier, ReadSubject.CLOCKS, reason);
        return time;
    }

    @GetMapping(path = PATH, params = "!code")
    @FromReadModel(ProcessorName.DEADLINES)
    HoldingTimeTotals many(
            Caller caller,
            @RequestParam(required = false) String authority,
            @RequestParam(required = false) String department,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to) {
        Inspectors.only(caller);
        LocalDate first = Parameters.day("from", from, null);
        LocalDate last = Parameters.day("to", to, null);
        if (first != null && last != null && last.isBefore(first)) {
            throw Parameters.invalid("to", "invalid");
        }
        return questions.ask(
                new SumHoldingTime(
                        caller, Parameters.text(authority), Parameters.text(department), first, last, clock.instant()),
                HoldingTimeTotals.class);
    }
}
