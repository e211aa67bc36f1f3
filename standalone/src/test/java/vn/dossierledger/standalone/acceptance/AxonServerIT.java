package vn.dossierledger.standalone.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.dossierledger.standalone.Standalone;
import vn.dossierledger.standalone.StandaloneOptions;

/**
 * The acceptance scenarios with events and buses in Axon Server. They run where {@code AXON_SERVER=host:port} names one that holds no
 * events: codes of dossiers are counted in PostgreSQL, which is new here, and would be given out a second time.
 */
class AxonServerIT extends WholeDossierScenarios {

    private static final String WHERE = System.getenv("AXON_SERVER");

    AxonServerIT() {
        super(ledger());
    }

    private static Ledger ledger() {
        boolean named = WHERE != null && !WHERE.isBlank();
        if (!named) {
            System.out.println("AxonServerIT did not run: AXON_SERVER=host:port names no Axon Server.");
        }
        assumeTrue(named, "AxonServerIT did not run: AXON_SERVER=host:port names no Axon Server.");
        return Running.LEDGER;
    }

    /** Starts when the class is first used. */
    private static final class Running {

        static final Ledger LEDGER = Ledger.at(Standalone.start(
                        new StandaloneOptions(
                                Path.of("target/axonserver-data"),
                                true,
                                false,
                                true,
                                0,
                                List.of("--spring.profiles.active=axonserver", "--axon.axonserver.servers=" + WHERE)),
                        new PrintStream(System.out, true, StandardCharsets.UTF_8))
                .base());
    }
}
