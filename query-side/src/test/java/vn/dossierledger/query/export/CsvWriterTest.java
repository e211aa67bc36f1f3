package vn.dossierledger.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void a_file_begins_with_the_byte_order_mark_and_each_line_ends_as_the_rfc_says() throws IOException {
        RowWriter writer = ExportForm.CSV.writer(out);
        writer.sheet("Hồ sơ", List.of());
        writer.head(List.of("Mã hồ sơ", "Chủ hồ sơ"));
        writer.row(List.of(Cell.text("H48.12-260302-0001"), Cell.text("Nguyễn Văn Đường")));
        writer.complete();

        assertThat(out.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(out.toString(UTF_8))
                .isEqualTo("\uFEFFMã hồ sơ,Chủ hồ sơ\r\nH48.12-260302-0001,Nguyễn Văn Đường\r\n");
    }

    @Test
    void commas_quotes_and_line_breaks_stay_within_their_field() throws IOException {
        assertThat(line(Cell.text("a,b"), Cell.text("c\"d"), Cell.text("e\r\nf"), Cell.text("g;1+1")))
                .isEqualTo("\"a,b\",\"c\"\"d\",\"e\r\nf\",\"g;1+1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84912345678", "-2+3", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1"})
    void a_text_that_could_be_a_formula_is_kept_from_it(String text) throws IOException {
        assertThat(line(Cell.text(text)).replace("\"", "")).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(chars = {';', '\t'})
    void nor_does_a_program_that_splits_elsewhere_calculate(char separator) throws IOException {
        String read = line(
                Cell.text("H48.12-260302-0001"),
                Cell.text("An;=cmd|'/c calc'!A0"),
                Cell.text("An\t@SUM(A1)"),
                Cell.text("An; \"=1+1"),
                Cell.text("dòng\r\n-2+3"),
                Cell.text("a;＝1\n+84"));

        // As a program reads it to which a comma is nothing and a quote means something at the beginning of a field
        // only.
        for (String line : read.split("[\r\n]+", -1)) {
            for (String field : line.split(String.valueOf(separator), -1)) {
                assertThat(field.replace("\"", "").strip()).doesNotContainPattern("^[=+@＝＋－＠-]");
            }
        }
        assertThat(line(Cell.text("An;=1"))).endsWith("\"An;'=1\"");
    }

    @Test
    void what_merely_holds_a_sign_stays_as_it_is() throws IOException {
        assertThat(line(Cell.text("51F-123; a+b = c"))).isEqualTo("\"51F-123; a+b = c\"");
    }

    @Test
    void a_number_is_no_formula() throws IOException {
        assertThat(line(Cell.number(-5L), Cell.number(new BigDecimal("-1.50")), Cell.number(new BigDecimal("1E+3"))))
                .isEqualTo("-5,-1.50,1000");
    }

    @Test
    void moments_and_days_are_those_of_vietnam() throws IOException {
        assertThat(line(
                        Cell.moment(Instant.parse("2026-03-02T18:30:00Z")),
                        Cell.day(LocalDate.of(2026, 3, 2)),
                        Cell.EMPTY,
                        Cell.text(null)))
                .isEqualTo("2026-03-03T01:30:00+07:00,2026-03-02,,");
    }

    @Test
    void there_is_no_second_sheet() throws IOException {
        RowWriter writer = ExportForm.CSV.writer(out);
        writer.sheet("một", List.of());

        assertThatIllegalStateException().isThrownBy(() -> writer.sheet("hai", List.of()));
    }

    private String line(Cell... cells) throws IOException {
        RowWriter writer = ExportForm.CSV.writer(out);
        writer.row(List.of(cells));
        writer.complete();
        String text = out.toString(UTF_8);
        return text.substring(1, text.length() - 2);
    }
}
