package vn.dossierledger.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a server's log. */
record LogTail(List<String> lines) {

    private static final int BYTES = 8 * 1024;
    private static final int LINES = 20;
    private static final int LINE_CHARACTERS = 300;

    static LogTail of(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - BYTES));
            byte[] end = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(end);
            List<String> lines = new String(end, StandardCharsets.UTF_8).lines().toList();
            return new LogTail(lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException e) {
            return new LogTail(List.of("(the log cannot be read: " + e.getMessage() + ")"));
        }
    }

    boolean mentions(String text) {
        return lines.stream().anyMatch(line -> line.contains(text));
    }

    String indented() {
        return String.join(
                "",
                lines.stream().map(LogTail::cut).map(line -> "\n    " + line).toList());
    }

    private static String cut(String line) {
        return line.length() <= LINE_CHARACTERS ? line : line.substring(0, LINE_CHARACTERS) + " ...";
    }
}
