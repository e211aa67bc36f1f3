package vn.dossierledger.query.http;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.query.usage.CountUsage;
import vn.dossierledger.api.query.usage.UsageKey;
import vn.dossierledger.api.query.usage.UsageStatistics;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.query.readmodels.ProcessorName;

/** How services are used, for those who report and those who are responsible; as JSON, CSV or XLSX, by {@code Accept}. */
@RestController
class UsageReading {

    private static final int USUAL_DAYS = 30;
    private static final int MOST_YEARS = 5;

    private final Questions questions;
    private final Clock clock;

    UsageReading(Questions questions, Clock ledgerClock) {
        this.questions = questions;
        this.clock = ledgerClock;
    }

    @GetMapping(
            path = "/api/v1/statistics/usage",
            produces = {"application/json", ReportFiles.CSV, ReportFiles.XLSX})
    @FromReadModel(ProcessorName.USAGE)
    UsageStatistics usage(
            Caller caller,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            @RequestParam(required = false) List<String> groupBy) {
        Readers.only(caller, Role.REPORTING, Role.INSPECTOR, Role.ADMIN, Role.LEADER, Role.DEPARTMENT_HEAD);
        LocalDate last = Parameters.day("to", to, LocalDate.now(clock.withZone(WorkingCalendar.ZONE)));
        LocalDate first = Parameters.day("from", from, last.minusDays(USUAL_DAYS - 1L));
        if (first.isAfter(last) || first.plusYears(MOST_YEARS).isBefore(last)) {
            throw Parameters.invalid("from", "invalid");
        }
        return questions.ask(
                new CountUsage(caller, first, last, Parameters.codes("groupBy", groupBy, UsageKey.class)),
                UsageStatistics.class);
    }
}
