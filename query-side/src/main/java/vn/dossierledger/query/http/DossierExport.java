package vn.dossierledger.query.http;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.query.search.SearchDossiers;
import vn.dossierledger.http.Language;
import vn.dossierledger.query.export.ExportForm;
import vn.dossierledger.query.readmodels.ProcessorName;

/** The same question as the list, answered with a file of all its rows: pages do not count. */
@RestController
class DossierExport {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Questions questions;
    private final ReadRecord record;
    private final Clock clock;

    DossierExport(Questions questions, ReadRecord record, Clock ledgerClock) {
        this.questions = questions;
        this.record = record;
        this.clock = ledgerClock;
    }

    @GetMapping(path = "/api/v1/dossiers", produces = "text/csv")
    @FromReadModel(ProcessorName.SEARCH)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")))
    void csv(
            Caller caller,
            @ParameterObject DossierFilter filter,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(ExportForm.CSV, caller, filter, request, response);
    }

    @GetMapping(path = "/api/v1/dossiers", produces = XLSX)
    @FromReadModel(ProcessorName.SEARCH)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    void xlsx(
            Caller caller,
            @ParameterObject DossierFilter filter,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(ExportForm.XLSX, caller, filter, request, response);
    }

    private void send(
            ExportForm form,
            Caller caller,
            DossierFilter filter,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        SearchDossiers question = filter.question(caller, clock.instant(), DossierSearch.isFresh(request));
        new ExportAnswer(questions, record, form, Language.of(request)).send(question, response);
    }
}
