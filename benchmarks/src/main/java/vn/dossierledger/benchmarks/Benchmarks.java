package vn.dossierledger.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import vn.dossierledger.benchmarks.report.Commit;
import vn.dossierledger.benchmarks.report.Markdown;
import vn.dossierledger.benchmarks.report.Report;
import vn.dossierledger.benchmarks.report.Section;

/**
 * Measures the ledger on embedded servers and writes the report to {@code results/}. Arguments: {@code rest}, {@code axon}, {@code visible},
 * {@code replay}, {@code queries} for some parts only, {@code quick} for a short look that proves nothing; for {@code queries}, {@code events=n} for
 * another size, {@code again} for the ledger that the last run wrote, {@code rebuild=usage,search} for read models to be rebuilt before.
 */
public final class Benchmarks {

    private Benchmarks() {}

    /** Runs, writes, and ends the process. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            run(arguments, out);
            System.exit(0);
        } catch (Exception e) {
            // The application's threads would keep the process, and the servers under it, for ever.
            e.printStackTrace(out);
            System.exit(1);
        }
    }

    private static void run(String[] arguments, PrintStream out) throws Exception {
        List<String> words = List.of(arguments);
        Effort effort = Effort.of(words);
        List<Part> parts = Part.named(words);
        LedgerUnderTest ledger = LedgerUnderTest.start(Path.of("target", "benchmark-data"), !effort.again(), out);
        List<Section> sections = new ArrayList<>();
        for (Part part : parts) {
            for (Section section : part.measure(ledger, effort)) {
                sections.add(section);
                out.println(Markdown.of(section));
            }
        }
        String mode = effort.text() + "; "
                + String.join(", ", parts.stream().map(Part::text).toList());
        Report report = new Report(LocalDate.now(ZoneOffset.UTC), Commit.current(), mode, ledger.machine(), sections);
        String some = parts.size() == Part.values().length
                ? ""
                : "-" + String.join("-", parts.stream().map(Part::text).toList());
        Path directory = Path.of(words.contains("quick") ? "target" : "results");
        out.println("Written to " + report.write(directory, some));
    }
}
