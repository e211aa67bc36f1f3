package vn.dossierledger.query.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.query.worklist.FindWorklist;
import vn.dossierledger.api.query.worklist.LookAtWorklist;
import vn.dossierledger.api.query.worklist.WorkTask;
import vn.dossierledger.api.query.worklist.Worklist;
import vn.dossierledger.api.query.worklist.WorklistMark;
import vn.dossierledger.query.readmodels.ProcessorName;

/** What waits for the caller. It names dossiers and tells nothing of a person, so it is no read of a dossier. */
@RestController
@RequestMapping("/api/v1/worklist")
class WorklistReading {

    private final Questions questions;
    private final LiveStreams streams;
    private final Clock clock;

    WorklistReading(Questions questions, LiveStreams streams, Clock ledgerClock) {
        this.questions = questions;
        this.streams = streams;
        this.clock = ledgerClock;
    }

    @GetMapping
    @FromReadModel(ProcessorName.WORKLIST)
    ResponseEntity<Worklist> worklist(
            Caller caller,
            HttpServletRequest request,
            @RequestParam(required = false) String task,
            @RequestParam(required = false) Integer size,
            @RequestParam(required = false) String cursor) {
        return Shown.unversioned(questions.ask(
                new FindWorklist(
                        caller,
                        Parameters.code("task", task, WorkTask.class),
                        Readers.language(request),
                        Parameters.size(size),
                        Parameters.text(cursor),
                        clock.instant()),
                Worklist.class));
    }

    /** The counts and the most urgent items, now and whenever the list is another one; also when an end has passed. */
    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @FromReadModel(ProcessorName.WORKLIST)
    ResponseEntity<SseEmitter> live(
            Caller caller,
            HttpServletRequest request,
            @RequestHeader(name = LiveStreams.LAST_EVENT, required = false) String lastEvent,
            @RequestParam(required = false) String task,
            @RequestParam(required = false) Integer size) {
        WorkTask only = Parameters.code("task", task, WorkTask.class);
        var source = new Source(
                new FindWorklist(caller, only, Readers.language(request), Parameters.size(size), null, clock.instant()),
                lastEvent);
        return streams.open(caller, Readers.until(request), source);
    }

    private final class Source implements LiveSource {

        private final FindWorklist question;
        private String told;

        /** @param told the mark of what the client has seen; null when it has seen nothing */
        Source(FindWorklist question, String told) {
            this.question = question;
            this.told = told;
        }

        @Override
        public List<Live> next() {
            var now = clock.instant();
            String mark = questions
                    .ask(new LookAtWorklist(question.caller(), question.task(), now), WorklistMark.class)
                    .mark();
            if (mark.equals(told)) {
                return List.of();
            }
            Worklist list = questions.ask(
                    new FindWorklist(
                            question.caller(), question.task(), question.language(), question.size(), null, now),
                    Worklist.class);
            told = mark;
            return List.of(new Live(mark, "worklist", list));
        }
    }
}
