package vn.dossierledger.query.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.query.deadlines.DossierClockFace;
import vn.dossierledger.api.query.deadlines.FindClocks;
import vn.dossierledger.api.query.deadlines.ShownClock;
import vn.dossierledger.api.query.dossierfile.DossierFile;
import vn.dossierledger.api.query.dossierfile.DossierHistory;
import vn.dossierledger.api.query.dossierfile.FindDossier;
import vn.dossierledger.api.query.dossierfile.FindHistory;
import vn.dossierledger.api.query.dossierfile.HistoryEntry;
import vn.dossierledger.http.SeenVersion;
import vn.dossierledger.query.readmodels.ProcessorName;

/** One dossier: how it stands, what happened, how its clocks run. */
@RestController
@RequestMapping("/api/v1/dossiers/{code}")
class DossierReading {

    private final Questions questions;
    private final Clock clock;

    DossierReading(Questions questions, Clock ledgerClock) {
        this.questions = questions;
        this.clock = ledgerClock;
    }

    @GetMapping
    @FromReadModel(ProcessorName.DOSSIERFILE)
    ResponseEntity<DossierFile> file(@PathVariable String code, Caller caller) {
        DossierFile file = questions.find(new FindDossier(caller, code), DossierFile.class);
        return versioned(file.version(), file);
    }

    @GetMapping("/history")
    @FromReadModel(ProcessorName.DOSSIERFILE)
    ResponseEntity<List<HistoryEntry>> history(@PathVariable String code, Caller caller, HttpServletRequest request) {
        DossierHistory history =
                questions.find(new FindHistory(caller, code, Readers.language(request)), DossierHistory.class);
        return versioned(history.version(), history.events());
    }

    @GetMapping("/clocks")
    @FromReadModel(ProcessorName.DEADLINES)
    ResponseEntity<List<ShownClock>> clocks(@PathVariable String code, Caller caller, HttpServletRequest request) {
        DossierClockFace face = questions.find(
                new FindClocks(caller, code, Readers.language(request), clock.instant()), DossierClockFace.class);
        return versioned(face.version(), face.clocks());
    }

    /** Not to be kept by anybody on the way: it holds data of a person. */
    private static <T> ResponseEntity<T> versioned(long version, T body) {
        return ResponseEntity.ok()
                .eTag(SeenVersion.entityTag(version))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(body);
    }
}
