package vn.dossierledger.query.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {

    private static final List<Cell> ROW = List.of(
            Cell.text("Nguyễn Văn Đường <a&b> \"c\" 'd' 𠀋"),
            Cell.text("=1+1"),
            Cell.number(new BigDecimal("-1.5")),
            Cell.moment(Instant.parse("2026-03-02T18:30:00Z")),
            Cell.day(LocalDate.of(2026, 3, 2)),
            Cell.EMPTY,
            Cell.text("0912345678"));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void what_was_written_is_read_back() throws IOException {
        RowWriter writer = ExportForm.XLSX.writer(out);
        writer.sheet("Hồ sơ", List.of(20, 30));
        writer.head(List.of("Chủ hồ sơ", "Ghi chú"));
        writer.row(ROW);
        writer.complete();

        try (ReadableWorkbook book = read()) {
            Sheet sheet = book.getFirstSheet();
            assertThat(sheet.getName()).isEqualTo("Hồ sơ");
            Row row = sheet.read().get(1);
            assertThat(sheet.read().getFirst().getCellText(0)).isEqualTo("Chủ hồ sơ");
            assertThat(row.getCellAsString(0)).hasValue("Nguyễn Văn Đường <a&b> \"c\" 'd' 𠀋");
            assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellAsString(1)).hasValue("=1+1");
            assertThat(row.getCellAsNumber(2)).hasValue(new BigDecimal("-1.5"));
            assertThat(row.getCellAsDate(3)).hasValue(LocalDateTime.of(2026, 3, 3, 1, 30));
            assertThat(row.getCellAsDate(4)).hasValue(LocalDateTime.of(2026, 3, 2, 0, 0));
            assertThat(row.getOptionalCell(5)).isEmpty();
            assertThat(row.getCellAsString(6)).hasValue("0912345678");
        }
    }

    @Test
    void rows_leave_as_they_come() throws IOException {
        var texts = new Random(1);
        RowWriter writer = ExportForm.XLSX.writer(out);
        writer.sheet("Hồ sơ", List.of());
        int before = out.size();
        for (int portion = 0; portion < 10; portion++) {
            for (int i = 0; i < 2000; i++) {
                writer.row(List.of(Cell.text(Long.toString(texts.nextLong())), Cell.number(texts.nextLong())));
            }
            assertThat(out.size()).isGreaterThan(before + 20_000);
            before = out.size();
        }
        writer.complete();

        try (ReadableWorkbook book = read()) {
            assertThat(book.getFirstSheet().read()).hasSize(20_000);
        }
    }

    @Test
    void what_does_not_fit_one_sheet_goes_on_in_the_next_under_the_same_head() throws IOException {
        var writer = new XlsxWriter(out, 4);
        writer.sheet("Hồ sơ", List.of());
        writer.head(List.of("số"));
        for (long i = 1; i <= 7; i++) {
            writer.row(List.of(Cell.number(i)));
        }
        writer.complete();

        try (ReadableWorkbook book = read()) {
            assertThat(book.getSheets().map(Sheet::getName)).containsExactly("Hồ sơ", "Hồ sơ (2)", "Hồ sơ (3)");
            assertThat(book.getSheets().map(XlsxWriterTest::firstColumn))
                    .containsExactly(List.of("số", "1", "2", "3"), List.of("số", "4", "5", "6"), List.of("số", "7"));
        }
    }

    @Test
    void a_text_that_is_too_long_for_a_cell_says_that_it_was_cut() throws IOException {
        RowWriter writer = ExportForm.XLSX.writer(out);
        writer.sheet("Hồ sơ", List.of());
        writer.row(List.of(Cell.text("a".repeat(40_000))));
        writer.complete();

        try (ReadableWorkbook book = read()) {
            assertThat(firstColumn(book.getFirstSheet()).getFirst())
                    .hasSize(XlsxCells.LONGEST_TEXT)
                    .endsWith("a…");
        }
    }

    @Test
    void a_file_that_was_not_completed_cannot_be_opened() throws IOException {
        RowWriter writer = ExportForm.XLSX.writer(out);
        writer.sheet("Hồ sơ", List.of());
        for (int i = 0; i < 1000; i++) {
            writer.row(ROW);
        }

        assertThatThrownBy(() -> read().getFirstSheet().read()).isInstanceOf(IOException.class);
    }

    private ReadableWorkbook read() throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> firstColumn(Sheet sheet) {
        try {
            return sheet.read().stream().map(row -> row.getCellText(0)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
