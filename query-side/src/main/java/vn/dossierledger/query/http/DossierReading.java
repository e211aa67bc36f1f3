package vn.dossierledger.query.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.deadlines.DossierClockFace;
import vn.dossierledger.api.query.deadlines.FindClocks;
import vn.dossierledger.api.query.deadlines.ShownClock;
import vn.dossierledger.api.query.dossierfile.DossierFile;
import vn.dossierledger.api.query.dossierfile.FindDossier;
import vn.dossierledger.api.query.dossierfile.FindDossierThen;
import vn.dossierledger.api.query.dossierfile.FindForms;
import vn.dossierledger.api.query.dossierfile.IssuedForms;
import vn.dossierledger.api.query.dossierfile.IssuedForms.IssuedForm;
import vn.dossierledger.api.query.reads.ReadSubject;
import vn.dossierledger.http.LedgerHeaders;
import vn.dossierledger.query.readmodels.ProcessorName;

/** One dossier: how it stands or stood, how its clocks run, which forms were issued. Every read is recorded before it is answered. */
@RestController
@RequestMapping("/api/v1/dossiers/{code}")
class DossierReading {

    private final Questions questions;
    private final ReadRecord record;
    private final Clock clock;

    DossierReading(Questions questions, ReadRecord record, Clock ledgerClock) {
        this.questions = questions;
        this.record = record;
        this.clock = ledgerClock;
    }

    @GetMapping
    @FromReadModel(ProcessorName.DOSSIERFILE)
    ResponseEntity<DossierFile> file(
            @PathVariable String code,
            Caller caller,
            HttpServletRequest request,
            @RequestHeader(name = LedgerHeaders.READ_REASON, required = false) String reason,
            @RequestParam(required = false) String at,
            @RequestParam(required = false) String knownAt) {
        Instant happened = past(Parameters.instant("at", at));
        Instant known = past(Parameters.instant("knownAt", knownAt));
        boolean now = happened == null && known == null;
        Language language = Readers.language(request);
        Object question = now
                ? new FindDossier(caller, code, language)
                : new FindDossierThen(caller, code, language, happened, known);
        DossierFile file = questions.find(question, DossierFile.class);
        record.of(caller, code, now ? ReadSubject.FILE : ReadSubject.FILE_THEN, reason);
        return Shown.inVersion(file.version(), file);
    }

    /** What is still to come is not known: the future is now. */
    private Instant past(Instant at) {
        return at == null || at.isBefore(clock.instant()) ? at : null;
    }

    @GetMapping("/clocks")
    @FromReadModel({ProcessorName.DEADLINES, ProcessorName.DOSSIERFILE})
    ResponseEntity<List<ShownClock>> clocks(
            @PathVariable String code,
            Caller caller,
            HttpServletRequest request,
            @RequestHeader(name = LedgerHeaders.READ_REASON, required = false) String reason) {
        DossierClockFace face = questions.find(
                new FindClocks(caller, code, Readers.language(request), clock.instant()), DossierClockFace.class);
        record.of(caller, code, ReadSubject.CLOCKS, reason);
        return Shown.inVersion(face.version(), face.clocks());
    }

    @GetMapping("/forms")
    @FromReadModel(ProcessorName.DOSSIERFILE)
    ResponseEntity<List<IssuedForm>> forms(
            @PathVariable String code,
            Caller caller,
            HttpServletRequest request,
            @RequestHeader(name = LedgerHeaders.READ_REASON, required = false) String reason) {
        IssuedForms forms = questions.find(new FindForms(caller, code, Readers.language(request)), IssuedForms.class);
        record.of(caller, code, ReadSubject.FORMS, reason);
        return Shown.inVersion(forms.version(), forms.forms());
    }
}
