package vn.dossierledger.query.http;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.query.catalogue.FindProcedure;
import vn.dossierledger.api.query.catalogue.ListProcedures;
import vn.dossierledger.api.query.catalogue.ProcedureList;
import vn.dossierledger.api.query.catalogue.PublishedProcedure;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.query.readmodels.ProcessorName;

/** The public catalogue; no token needed. */
@RestController
@RequestMapping("/api/v1/procedures")
class Catalogue {

    private final Questions questions;
    private final Clock clock;

    Catalogue(Questions questions, Clock ledgerClock) {
        this.questions = questions;
        this.clock = ledgerClock;
    }

    @GetMapping
    @FromReadModel(ProcessorName.CATALOGUE)
    List<PublishedProcedure> list(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String authority,
            @RequestParam(required = false) String field,
            @RequestParam(required = false) String level) {
        return questions
                .ask(
                        new ListProcedures(
                                Parameters.text(q),
                                Parameters.text(authority),
                                Parameters.text(field),
                                Parameters.text(level),
                                today()),
                        ProcedureList.class)
                .items();
    }

    @GetMapping("/{authority}/{procedure}")
    @FromReadModel(ProcessorName.CATALOGUE)
    PublishedProcedure page(@PathVariable String authority, @PathVariable String procedure) {
        return questions.find(new FindProcedure(authority, procedure, today()), PublishedProcedure.class);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(WorkingCalendar.ZONE));
    }
}
