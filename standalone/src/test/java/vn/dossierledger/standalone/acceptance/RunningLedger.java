package vn.dossierledger.standalone.acceptance;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.dossierledger.standalone.Standalone;
import vn.dossierledger.standalone.StandaloneOptions;

/** One ledger with demo data for all tests of a process, started when first asked for and ended with the process. */
final class RunningLedger {

    private static final Standalone STANDALONE = Standalone.start(
            new StandaloneOptions(Path.of("target/acceptance-data"), true, true, true, 0, List.of()),
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
