package vn.dossierledger.query.report06.form;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import vn.dossierledger.api.query.report06.Report06;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.query.export.ExportForm;

/**
 * The form as PDF, with its font inside: Liberation Sans (SIL Open Font Licence 1.1), which has all Vietnamese letters. Its dates and its id
 * come from the report, so the same report is the same file.
 */
public final class Report06Pdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String BY = "Dossier Ledger";

    static {
        // It tells of every step otherwise.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Report06Pdf() {}

    /** The whole file. */
    public static byte[] write(Report06 report) {
        byte[] fingerprint = sha256(Report06Sheet.write(report, ExportForm.CSV));
        String page = Report06Page.of(report, HexFormat.of().formatHex(fingerprint));
        var out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = renderer(page)) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            document.setDocumentId(ByteBuffer.wrap(sha256(page.getBytes(StandardCharsets.UTF_8)))
                    .getLong());
            document.setDocumentInformation(information(report));
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static PdfBoxRenderer renderer(String page) {
        return new PdfRendererBuilder()
                .useFont(Report06Pdf::font, "report")
                .withHtmlContent(page, null)
                .withProducer(BY)
                .buildPdfRenderer();
    }

    private static InputStream font() {
        return PDDocument.class.getResourceAsStream(FONT);
    }

    /** A report that is not sealed is dated by the end of its period. */
    private static PDDocumentInformation information(Report06 report) {
        Calendar date = calendar(
                report.seal() == null
                        ? report.to()
                                .plusDays(1)
                                .atStartOfDay(WorkingCalendar.ZONE)
                                .toInstant()
                        : report.seal().at());
        var information = new PDDocumentInformation();
        information.setTitle(Report06Page.title(report));
        information.setCreator(BY);
        information.setProducer(BY);
        information.setCreationDate(date);
        information.setModificationDate(date);
        return information;
    }

    private static Calendar calendar(Instant at) {
        return GregorianCalendar.from(at.atZone(WorkingCalendar.ZONE));
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
