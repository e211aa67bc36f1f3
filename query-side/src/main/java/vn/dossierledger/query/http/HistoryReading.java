package vn.dossierledger.query.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.dossierfile.DossierHistory;
import vn.dossierledger.api.query.dossierfile.FindHistory;
import vn.dossierledger.api.query.dossierfile.HistoryEntry;
import vn.dossierledger.api.query.reads.ReadSubject;
import vn.dossierledger.http.LedgerHeaders;
import vn.dossierledger.query.readmodels.ProcessorName;

/** What happened to one dossier, and what happens while somebody watches. */
@RestController
@RequestMapping("/api/v1/dossiers/{code}/history")
class HistoryReading {

    private static final Pattern SEQUENCE = Pattern.compile("\\d{1,18}");

    private final Questions questions;
    private final ReadRecord record;
    private final LiveStreams streams;

    HistoryReading(Questions questions, ReadRecord record, LiveStreams streams) {
        this.questions = questions;
        this.record = record;
        this.streams = streams;
    }

    @GetMapping
    @FromReadModel(ProcessorName.DOSSIERFILE)
    ResponseEntity<List<HistoryEntry>> history(
            @PathVariable String code,
            Caller caller,
            HttpServletRequest request,
            @RequestHeader(name = LedgerHeaders.READ_REASON, required = false) String reason) {
        DossierHistory history =
                questions.find(new FindHistory(caller, code, Readers.language(request)), DossierHistory.class);
        record.of(caller, code, ReadSubject.HISTORY, reason);
        return Shown.inVersion(history.version(), history.events());
    }

    /** Everything, or all after {@code Last-Event-ID}; then each event as it happens, as long as the caller may see the dossier. */
    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @FromReadModel(ProcessorName.DOSSIERFILE)
    ResponseEntity<SseEmitter> live(
            @PathVariable String code,
            Caller caller,
            HttpServletRequest request,
            @RequestHeader(name = LedgerHeaders.READ_REASON, required = false) String reason,
            @RequestHeader(name = LiveStreams.LAST_EVENT, required = false) String lastEvent) {
        var source = new Source(caller, code, Readers.language(request), last(lastEvent));
        source.look();
        record.of(caller, code, ReadSubject.HISTORY_LIVE, reason);
        return streams.open(caller, Readers.until(request), source);
    }

    private static long last(String lastEvent) {
        String last = Parameters.text(lastEvent);
        if (last == null) {
            return FindHistory.BEGINNING;
        }
        if (!SEQUENCE.matcher(last).matches()) {
            throw Parameters.invalid(LiveStreams.LAST_EVENT, "not-a-number");
        }
        return Long.parseLong(last);
    }

    private final class Source implements LiveSource {

        private final Caller caller;
        private final String code;
        private final Language language;
        private long last;

        Source(Caller caller, String code, Language language, long last) {
            this.caller = caller;
            this.code = code;
            this.language = language;
            this.last = last;
        }

        private List<HistoryEntry> look() {
            return questions
                    .find(new FindHistory(caller, code, language, last), DossierHistory.class)
                    .events();
        }

        @Override
        public List<Live> next() {
            List<HistoryEntry> news = look();
            if (!news.isEmpty()) {
                last = news.getLast().sequence();
            }
            return news.stream()
                    .map(entry -> new Live(String.valueOf(entry.sequence()), "history", entry))
                    .toList();
        }
    }
}
