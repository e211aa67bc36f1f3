package vn.dossierledger.query.report06.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A spreadsheet without the moment at which it was written: neither in its directory nor among its properties. */
final class TimelessZip {

    /** The earliest that a ZIP file can say. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern MOMENT = Pattern.compile("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>");

    private TimelessZip() {}

    /** By way of a file: what was written as a stream has its sizes in the directory at the end only, where a stream does not look. */
    static byte[] of(byte[] zip) {
        try {
            Path file = Files.createTempFile("report", ".zip");
            try {
                Files.write(file, zip);
                return copied(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] copied(Path zip) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipFile(zip.toFile());
                var timeless = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                try (InputStream file = in.getInputStream(entry)) {
                    byte[] content = content(entry, file.readAllBytes());
                    timeless.putNextEntry(asItIs(entry.getName(), content));
                    timeless.write(content);
                    timeless.closeEntry();
                }
            }
        }
        return out.toByteArray();
    }

    /** Not compressed: another version of zlib would compress it otherwise. */
    private static ZipEntry asItIs(String name, byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NEVER);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        return entry;
    }

    private static byte[] content(ZipEntry entry, byte[] content) {
        return entry.getName().equals(PROPERTIES)
                ? MOMENT.matcher(new String(content, StandardCharsets.UTF_8))
                        .replaceAll("")
                        .getBytes(StandardCharsets.UTF_8)
                : content;
    }
}
