package vn.dossierledger.embedded;

import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The JDK we run on; Elasticsearch runs on the same. */
final class Jdk {

    /** What the server loads beyond {@code java.base} and a cut-down Java may lack. */
    private static final List<String> MODULES =
            List.of("jdk.attach", "jdk.net", "jdk.zipfs", "jdk.management.agent", "java.net.http");

    private Jdk() {}

    /** Its directory. */
    static Path running() {
        Path home = Path.of(System.getProperty("java.home"));
        boolean whole = MODULES.stream()
                .allMatch(module -> ModuleFinder.ofSystem().find(module).isPresent());
        if (!whole || !Files.isExecutable(home.resolve("bin/java"))) {
            throw new EmbeddedServerException("Elasticsearch needs a whole JDK 21 or newer and " + home
                    + " lacks parts of it: start this program with such a JDK.");
        }
        return home;
    }
}
