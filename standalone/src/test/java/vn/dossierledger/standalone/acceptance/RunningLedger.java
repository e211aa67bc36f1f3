package vn.dossierledger.standalone.acceptance;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.dossierledger.standalone.Standalone;
import vn.dossierledger.standalone.StandaloneOptions;

/**
 * One ledger with demo data for all tests of a process, started when first asked for and ended with the process. The demo is the one of a fixed
 * day: it tells the same on every day on which the tests are run.
 */
final class RunningLedger {

    static final LocalDate LAST_DAY_OF_THE_DEMO = LocalDate.of(2026, 11, 20);

    private static final Standalone STANDALONE = Standalone.start(
            new StandaloneOptions(
                    Path.of("target/acceptance-data"),
                    true,
                    true,
                    true,
                    0,
                    List.of("--dossier.demo.until=" + LAST_DAY_OF_THE_DEMO)),
            new PrintStream(System.out, true, StandardCharsets.UTF_8));

    private RunningLedger() {}

    /** What the application was told by its embedded servers. */
    static String setting(String property) {
        return STANDALONE.context().getEnvironment().getRequiredProperty(property);
    }

    static Ledger ledger() {
        return Ledger.at(STANDALONE.base());
    }
}
