package vn.dossierledger.query.http;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.query.report06.CountReport06;
import vn.dossierledger.api.query.report06.FindSealedReport;
import vn.dossierledger.api.query.report06.Incomplete;
import vn.dossierledger.api.query.report06.NotBalanced;
import vn.dossierledger.api.query.report06.NotYetCounted;
import vn.dossierledger.api.query.report06.Report06;
import vn.dossierledger.api.query.report06.Report06Answer;
import vn.dossierledger.api.query.report06.RestateReport;
import vn.dossierledger.api.query.report06.Restatement;
import vn.dossierledger.api.query.report06.RestatementAnswer;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.http.Obstacle;
import vn.dossierledger.http.ProblemException;
import vn.dossierledger.query.readmodels.ProcessorName;

/** Form II.06a as JSON, CSV, XLSX or PDF, by {@code Accept}: of any period as known now, or as it was sealed. */
@RestController
@RequestMapping("/api/v1/reports/06a")
class Report06Reading {

    private static final int MOST_YEARS = 5;

    private final Questions questions;
    private final Clock clock;

    Report06Reading(Questions questions, Clock ledgerClock) {
        this.questions = questions;
        this.clock = ledgerClock;
    }

    @GetMapping(produces = {"application/json", ReportFiles.CSV, ReportFiles.XLSX, ReportFiles.PDF})
    @FromReadModel(ProcessorName.REPORT06)
    Report06 report(Caller caller, @RequestParam String authority, @RequestParam String from, @RequestParam String to) {
        onlyWhoAnswersForReports(caller);
        LocalDate today = LocalDate.now(clock.withZone(WorkingCalendar.ZONE));
        LocalDate last = Parameters.day("to", to, today);
        LocalDate first = Parameters.day("from", from, last);
        if (last.isAfter(today)) {
            throw Parameters.invalid("to", "invalid");
        }
        if (first.isAfter(last) || first.plusYears(MOST_YEARS).isBefore(last)) {
            throw Parameters.invalid("from", "invalid");
        }
        return made(questions.find(new CountReport06(caller, authority, first, last), Report06Answer.class));
    }

    @GetMapping(
            path = "/seals/{id}",
            produces = {"application/json", ReportFiles.CSV, ReportFiles.XLSX, ReportFiles.PDF})
    @FromReadModel(ProcessorName.REPORT06)
    Report06 sealed(Caller caller, @PathVariable String id) {
        onlyWhoAnswersForReports(caller);
        return made(questions.find(new FindSealedReport(caller, id), Report06Answer.class));
    }

    /** The sealed report beside the same period as it is known now, with every figure that differs. */
    @GetMapping("/seals/{id}/restatement")
    @FromReadModel(ProcessorName.REPORT06)
    Restatement restatement(Caller caller, @PathVariable String id) {
        onlyWhoAnswersForReports(caller);
        return switch (questions.find(new RestateReport(caller, id), RestatementAnswer.class)) {
            case Restatement restatement -> restatement;
            case NotBalanced no -> throw new ProblemException(Obstacle.REPORT_NOT_BALANCED);
            case NotYetCounted later -> throw behind();
            case Incomplete no -> throw incomplete();
        };
    }

    private static Report06 made(Report06Answer answer) {
        return switch (answer) {
            case Report06 report -> report;
            case NotBalanced no -> throw new ProblemException(Obstacle.REPORT_NOT_BALANCED);
            case NotYetCounted later -> throw behind();
            case Incomplete no -> throw incomplete();
        };
    }

    private static ProblemException incomplete() {
        return new ProblemException(Obstacle.REPORT_INCOMPLETE, List.of(), Map.of("Retry-After", "60"));
    }

    private static ProblemException behind() {
        return new ProblemException(Obstacle.READ_MODEL_BEHIND, List.of(), Map.of("Retry-After", "1"));
    }

    private static void onlyWhoAnswersForReports(Caller caller) {
        Readers.only(caller, Role.REPORTING, Role.INSPECTOR, Role.ADMIN, Role.LEADER);
    }
}
