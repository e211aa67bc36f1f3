package vn.dossierledger.command.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Tells a file's type by its first bytes, and of zip archives by what is inside; a name proves nothing. Small enough to
 * be read, which a library of a thousand formats is not.
 */
final class FileTypes {
    private static final int ENTRIES = 500;
    private static final int LONGEST_MIMETYPE = 200;
    /** A few readers accept what stands before the header; ISO 32000 asks them to look at this many bytes. */
    private static final int PDF_HEADER_WITHIN = 1024;

    private FileTypes() {}

    static Optional<FileType> of(byte[] content) {
        if (startsWith(content, "89504e470d0a1a0a")) {
            return Optional.of(FileType.PNG);
        }
        if (startsWith(content, "ffd8ff")) {
            return Optional.of(FileType.JPEG);
        }
        if (startsWith(content, "49492a00") || startsWith(content, "4d4d002a")) {
            return Optional.of(FileType.TIFF);
        }
        if (startsWith(content, "504b0304")) {
            return insideZip(content);
        }
        return isPdf(content) ? Optional.of(FileType.PDF) : Optional.empty();
    }

    private static boolean isPdf(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, PDF_HEADER_WITHIN), StandardCharsets.ISO_8859_1);
        return head.contains("%PDF-");
    }

    /** OpenDocument names its type in an entry; Office Open XML has a main part of a fixed name. */
    private static Optional<FileType> insideZip(byte[] content) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            boolean contentTypes = false;
            Optional<FileType> main = Optional.empty();
            for (int number = 0; number < ENTRIES; number++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) {
                    break;
                }
                switch (entry.getName()) {
                    case "mimetype" -> {
                        return openDocument(new String(zip.readNBytes(LONGEST_MIMETYPE), StandardCharsets.US_ASCII));
                    }
                    case "[Content_Types].xml" -> contentTypes = true;
                    case "word/document.xml" -> main = Optional.of(FileType.DOCX);
                    case "xl/workbook.xml" -> main = Optional.of(FileType.XLSX);
                    default -> {}
                }
                if (contentTypes && main.isPresent()) {
                    return main;
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Optional<FileType> openDocument(String mimetype) {
        return Arrays.stream(new FileType[] {FileType.ODT, FileType.ODS})
                .filter(type -> type.mediaType().equals(mimetype.strip()))
                .findFirst();
    }

    private static boolean startsWith(byte[] content, String hex) {
        byte[] magic = HexFormat.of().parseHex(hex);
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }
}
