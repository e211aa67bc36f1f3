package vn.dossierledger.query.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import vn.dossierledger.api.query.reads.ReadSubject;
import vn.dossierledger.api.query.search.CollectDossiers;
import vn.dossierledger.api.query.search.DossierLine;
import vn.dossierledger.api.query.search.DossierPortion;
import vn.dossierledger.api.query.search.SearchDossiers;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.http.AnswerBrokenOff;
import vn.dossierledger.http.Language;
import vn.dossierledger.http.LedgerHeaders;
import vn.dossierledger.query.export.ExportForm;
import vn.dossierledger.query.export.RowWriter;

/**
 * One file, sent portion by portion. It says first how many rows it has. When it cannot be completed, the caller gets a problem if nothing was sent
 * yet, and a broken connection otherwise: never a part that looks whole.
 */
final class ExportAnswer {

    private static final Logger LOG = LoggerFactory.getLogger(ExportAnswer.class);

    private final Questions questions;
    private final ReadRecord record;
    private final ExportForm form;
    private final ResourceBundle words;

    ExportAnswer(Questions questions, ReadRecord record, ExportForm form, Language language) {
        this.questions = questions;
        this.record = record;
        this.form = form;
        this.words = DossierColumns.words(language);
    }

    void send(SearchDossiers question, HttpServletResponse response) throws IOException {
        DossierPortion first = portion(question, null);
        try {
            head(response, first.total(), question.now());
            rows(question, first, response);
        } catch (RuntimeException failure) {
            if (!response.isCommitted()) {
                response.reset();
                throw failure;
            }
            LOG.warn(
                    "An export of {} rows was broken off, and its receiver's connection closed: what it reads from"
                            + " failed in between. It may be asked for again.",
                    first.total());
            throw new AnswerBrokenOff("What the export reads from failed in between");
        } catch (IOException gone) {
            throw new AnswerBrokenOff("The receiver of the export has gone");
        }
    }

    private void head(HttpServletResponse response, long total, Instant now) {
        String name =
                words.getString("file") + "-" + LocalDate.ofInstant(now, WorkingCalendar.ZONE) + "." + form.extension();
        response.setContentType(form.mediaType());
        if (form == ExportForm.CSV) {
            response.setCharacterEncoding(StandardCharsets.UTF_8);
        }
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, CacheControl.noStore().cachePrivate().getHeaderValue());
        response.setHeader(LedgerHeaders.TOTAL_ROWS, Long.toString(total));
    }

    private void rows(SearchDossiers question, DossierPortion first, HttpServletResponse response) throws IOException {
        RowWriter writer = form.writer(response.getOutputStream());
        writer.sheet(words.getString("sheet"), DossierColumns.widths());
        writer.head(DossierColumns.names(words));
        long sent = write(question, first, writer);
        for (String next = first.next(); next != null; ) {
            DossierPortion portion = portion(question, next);
            sent += write(question, portion, writer);
            next = portion.next();
        }
        if (sent != first.total()) {
            throw new IllegalStateException("An export has other rows than were counted");
        }
        writer.complete();
    }

    private DossierPortion portion(SearchDossiers question, String cursor) {
        return questions.ask(new CollectDossiers(question.paged(1, cursor)), DossierPortion.class);
    }

    private int write(SearchDossiers question, DossierPortion portion, RowWriter writer) throws IOException {
        record.ofMany(
                question.caller(),
                portion.items().stream().map(DossierLine::code).toList(),
                ReadSubject.EXPORT,
                DossierFilter.withoutWhatWasTyped(question));
        for (DossierLine line : portion.items()) {
            writer.row(DossierColumns.row(line, words));
        }
        return portion.items().size();
    }
}
