package vn.dossierledger.query.http;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.query.dossierfile.FindStanding;
import vn.dossierledger.api.query.dossierfile.ReaderStanding;
import vn.dossierledger.api.query.reads.ListReads;
import vn.dossierledger.api.query.reads.ReadPage;
import vn.dossierledger.api.query.reads.ReadSubject;
import vn.dossierledger.http.LedgerHeaders;
import vn.dossierledger.query.readmodels.ProcessorName;

/** Who has read a dossier: for its applicant, and for those who watch over the readers (DOMAIN.md 6). */
@RestController
class ReadsReading {

    private final Questions questions;
    private final ReadRecord record;

    ReadsReading(Questions questions, ReadRecord record) {
        this.questions = questions;
        this.record = record;
    }

    @GetMapping("/api/v1/dossiers/{code}/reads")
    @FromReadModel(ProcessorName.DOSSIERFILE)
    ResponseEntity<ReadPage> reads(
            @PathVariable String code,
            Caller caller,
            HttpServletRequest request,
            @RequestHeader(name = LedgerHeaders.READ_REASON, required = false) String reason,
            @RequestParam(required = false) Integer size,
            @RequestParam(required = false) String cursor) {
        ReaderStanding standing = questions.find(new FindStanding(caller, code), ReaderStanding.class);
        if (!standing.own()) {
            Readers.only(caller, Role.INSPECTOR, Role.ADMIN);
        }
        ReadPage page = questions.ask(
                new ListReads(code, Readers.language(request), Parameters.size(size), Parameters.text(cursor)),
                ReadPage.class);
        record.of(caller, code, ReadSubject.READS, reason);
        return Shown.unversioned(page);
    }
}
