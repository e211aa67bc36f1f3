package vn.dossierledger.query.report06.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.query.report06.Figures06;
import vn.dossierledger.api.query.report06.Report06;
import vn.dossierledger.api.report.LedgerPlace;
import vn.dossierledger.query.export.ExportForm;

class Report06FilesTest {

    private static final String LOWER =
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmn" + "oòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz";

    /** 7 received of which 3 carried over, 4 solved, 2 in progress, 1 withdrawn. */
    private static final Figures06 FIRST = new Figures06(
            new Figures06.Received(7, 3, 1, 3, 1),
            new Figures06.Solved(4, 2, 1, 1),
            new Figures06.InProgress(2, 1, 1),
            new Figures06.Apart(1, 1, 0, 0, 0));

    private static final Figures06 SECOND = new Figures06(
            new Figures06.Received(1, 0, 1, 0, 0),
            new Figures06.Solved(1, 1, 0, 0),
            new Figures06.InProgress(0, 0, 0),
            new Figures06.Apart(0, 0, 0, 0, 0));

    static final Report06 REPORT = new Report06(
            "II.06a",
            "quangngai",
            "Ủy ban nhân dân tỉnh Quảng Ngãi",
            LocalDate.of(2026, 10, 1),
            LocalDate.of(2026, 10, 31),
            new Report06.Pins(
                    1, List.of("Hồ sơ được tính từ ngày tiếp nhận."), 2, "2026v3", new LedgerPlace(81234, 412345)),
            new Report06.Seal("0d9a3c1e", Instant.parse("2026-11-02T01:00:00Z"), "LEADER"),
            0,
            List.of(
                    new Report06.Field(
                            "Hộ tịch",
                            FIRST,
                            List.of(new Report06.Line("birth-registration", "Đăng ký <khai sinh> & nhận con", FIRST))),
                    new Report06.Field(
                            "Xây dựng",
                            SECOND,
                            List.of(new Report06.Line("construction-permit", "Cấp giấy phép xây dựng", SECOND)))),
            FIRST.plus(SECOND));

    @Test
    void the_font_has_every_vietnamese_letter() throws IOException {
        try (InputStream file = PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            var letters = font.getUnicodeCmapLookup();
            (LOWER + LOWER.toUpperCase(Locale.forLanguageTag("vi")) + "0123456789–/().,:;%&<>")
                    .codePoints()
                    .forEach(letter -> assertThat(letters.getGlyphId(letter))
                            .as(Character.toString(letter))
                            .isPositive());
        }
    }

    @Test
    void the_pdf_says_all_that_the_report_says_with_its_font_inside() throws IOException {
        byte[] pdf = Report06Pdf.write(REPORT);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "report06a.pdf"), pdf);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH")
                    .contains("Ủy ban nhân dân tỉnh Quảng Ngãi")
                    .contains("Từ ngày 01/10/2026 đến ngày 31/10/2026")
                    .contains("Đăng ký <khai sinh> & nhận con")
                    .contains("2026v3")
                    .contains("81234/412345")
                    .contains("0d9a3c1e")
                    .contains("Hồ sơ được tính từ ngày tiếp nhận.");
            assertThat(text.replaceAll("\\s+", " ")).contains("Tổng số 8 3 2 3 5 3 1 1 2 1 1 1 1 0 0 0 1");
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(REPORT.seal().at());
        }
    }

    @Test
    void the_same_report_is_the_same_file_in_every_form() {
        assertThat(Report06Pdf.write(REPORT)).isEqualTo(Report06Pdf.write(REPORT));
        for (ExportForm form : ExportForm.values()) {
            assertThat(Report06Sheet.write(REPORT, form)).isEqualTo(Report06Sheet.write(REPORT, form));
        }
    }

    /** fastexcel and PDFBox put the time of writing into their files unless they are kept from it. */
    @Test
    void no_file_knows_when_it_was_written() throws IOException {
        try (PDDocument document = Loader.loadPDF(Report06Pdf.write(REPORT))) {
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
        }
        var xlsx = new ZipInputStream(new ByteArrayInputStream(Report06Sheet.write(REPORT, ExportForm.XLSX)));
        for (ZipEntry entry = xlsx.getNextEntry(); entry != null; entry = xlsx.getNextEntry()) {
            assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
            assertThat(new String(xlsx.readAllBytes(), StandardCharsets.UTF_8)).doesNotContain("<dcterms");
        }
    }

    @Test
    void the_spreadsheet_holds_numbers_and_can_be_read_back() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(Report06Sheet.write(REPORT, ExportForm.XLSX)))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(1).getCellText(1)).isEqualTo("Hộ tịch");
            assertThat(rows.get(1).getCellAsNumber(4).orElseThrow().intValue()).isEqualTo(7);
            assertThat(rows.get(5).getCellText(1)).isEqualTo("Tổng số");
            assertThat(rows.get(5).getCellAsNumber(4).orElseThrow().intValue()).isEqualTo(8);
        }
    }

    @Test
    void the_csv_is_this() {
        String csv = new String(Report06Sheet.write(REPORT, ExportForm.CSV), StandardCharsets.UTF_8);

        assertThat(csv.lines().skip(1).limit(5))
                .containsExactly(
                        "1,Hộ tịch,,,7,3,1,3,4,2,1,1,2,1,1,1,1,0,0,0,1",
                        "1.1,Hộ tịch,birth-registration,Đăng ký <khai sinh> & nhận"
                                + " con,7,3,1,3,4,2,1,1,2,1,1,1,1,0,0,0,1",
                        "2,Xây dựng,,,1,0,1,0,1,1,0,0,0,0,0,0,0,0,0,0,0",
                        "2.1,Xây dựng,construction-permit,Cấp giấy phép xây dựng,1,0,1,0,1,1,0,0,0,0,0,0,0,0,0,0,0",
                        ",Tổng số,,,8,3,2,3,5,3,1,1,2,1,1,1,1,0,0,0,1");
        assertThat(csv)
                .contains("Quy tắc đếm,,phiên bản 1")
                .contains("Quy chế của cơ quan,,phiên bản 2")
                .contains("Lịch làm việc,,2026v3")
                .contains("Vị trí sổ cái,,81234/412345")
                .contains("Chốt báo cáo,,0d9a3c1e")
                .contains("Thời điểm chốt,,02/11/2026 08:00:00");
    }
}
