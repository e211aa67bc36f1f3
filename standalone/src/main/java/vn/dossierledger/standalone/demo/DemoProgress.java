package vn.dossierledger.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** How far the demo has come, kept beside the data: an interrupted demo goes on with the next story, a finished one is not played again. */
final class DemoProgress {

    private final Path file;
    private LocalDate until;
    private int played;

    private DemoProgress(Path file, LocalDate until, int played) {
        this.file = file;
        this.until = until;
        this.played = played;
    }

    /** Reads the progress, or begins with a last day. */
    static DemoProgress in(Path directory, LocalDate until) {
        Path file = directory.resolve("demo.progress");
        if (Files.notExists(file)) {
            return new DemoProgress(file, until, 0);
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return new DemoProgress(file, LocalDate.parse(lines.get(0)), Integer.parseInt(lines.get(1)));
        } catch (IOException e) {
            throw new UncheckedIOException("The progress of the demo in " + file + " cannot be read.", e);
        }
    }

    LocalDate until() {
        return until;
    }

    int played() {
        return played;
    }

    void playedAll(int stories) {
        played = stories;
        try {
            Files.writeString(file, until + "\n" + played + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The progress of the demo cannot be written to " + file + ".", e);
        }
    }
}
