package vn.dossierledger.query.http;

import jakarta.servlet.http.HttpServletRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.query.deadlines.AttentionPage;
import vn.dossierledger.api.query.deadlines.AttentionPattern;
import vn.dossierledger.api.query.deadlines.ListAttention;
import vn.dossierledger.api.query.deadlines.ListMovedDates;
import vn.dossierledger.api.query.deadlines.MovedDateKind;
import vn.dossierledger.api.query.deadlines.MovedDatePage;
import vn.dossierledger.query.readmodels.ProcessorName;

/** What an inspector should see without asking for it by name. */
@RestController
@RequestMapping("/api/v1/deadlines")
class AttentionReading {

    private final Questions questions;

    AttentionReading(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/moved-after-breach")
    @FromReadModel(ProcessorName.DEADLINES)
    MovedDatePage moved(
            Caller caller,
            @RequestParam(required = false) String kind,
            @ParameterObject Whose whose,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            @RequestParam(required = false) Integer size,
            @RequestParam(required = false) String cursor) {
        Inspectors.only(caller);
        return questions.ask(
                new ListMovedDates(
                        caller,
                        Parameters.code("kind", kind, MovedDateKind.class),
                        whose.authority(),
                        whose.department(),
                        whose.officer(),
                        Parameters.from("from", from),
                        Parameters.until("to", to),
                        Parameters.size(size),
                        Parameters.text(cursor)),
                MovedDatePage.class);
    }

    @GetMapping("/attention")
    @FromReadModel(ProcessorName.DEADLINES)
    AttentionPage attention(
            Caller caller,
            HttpServletRequest request,
            @RequestParam(required = false) String pattern,
            @ParameterObject Whose whose,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            @RequestParam(required = false) Integer size,
            @RequestParam(required = false) String cursor) {
        Inspectors.only(caller);
        return questions.ask(
                new ListAttention(
                        caller,
                        Parameters.code("pattern", pattern, AttentionPattern.class),
                        whose.authority(),
                        whose.department(),
                        whose.officer(),
                        Parameters.from("from", from),
                        Parameters.until("to", to),
                        Parameters.size(size),
                        Parameters.text(cursor),
                        Readers.language(request)),
                AttentionPage.class);
    }
}
