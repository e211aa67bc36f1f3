package vn.dossierledger.command.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypesTest {
    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, PDF",
        "89504e470d0a1a0a00, PNG",
        "ffd8ffe000104a464946, JPEG",
        "49492a0008000000, TIFF",
        "4d4d002a00000008, TIFF"
    })
    void the_first_bytes_tell(String hex, FileType type) {
        assertThat(FileTypes.of(HexFormat.of().parseHex(hex))).contains(type);
    }

    @ParameterizedTest
    @CsvSource({"application/vnd.oasis.opendocument.text, ODT", "application/vnd.oasis.opendocument.spreadsheet, ODS"})
    void an_open_document_names_its_type(String mimetype, FileType type) {
        assertThat(FileTypes.of(zip("mimetype", mimetype, "content.xml", "<a/>")))
                .contains(type);
    }

    @ParameterizedTest
    @CsvSource({"word/document.xml, DOCX", "xl/workbook.xml, XLSX"})
    void an_office_document_has_its_main_part(String part, FileType type) {
        assertThat(FileTypes.of(zip("[Content_Types].xml", "<Types/>", part, "<a/>")))
                .contains(type);
    }

    @Test
    void nothing_else_is_taken_whatever_it_is_called() {
        assertThat(FileTypes.of("<html>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(FileTypes.of("MZ to-khai.pdf".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(FileTypes.of(new byte[] {1})).isEmpty();
        assertThat(FileTypes.of(zip("a.txt", "a"))).isEmpty();
        assertThat(FileTypes.of(zip("word/document.xml", "<a/>"))).isEmpty();
        assertThat(FileTypes.of(zip("mimetype", "application/vnd.oasis.opendocument.presentation")))
                .isEmpty();
        assertThat(FileTypes.of(HexFormat.of().parseHex("504b0304ffffffff"))).isEmpty();
    }

    private static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
