package vn.dossierledger.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The kind of machine this is.
 *
 * @param postgresArchive the name of the archive with PostgreSQL for it
 */
record Platform(String postgresArchive) {

    /** This machine; refused when there are no servers for it. */
    static Platform current() {
        return of(
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Files.exists(Path.of("/etc/alpine-release")));
    }

    static Platform of(String system, String architecture, boolean alpine) {
        String os = system.toLowerCase(Locale.ROOT);
        boolean arm = architecture.equals("aarch64");
        boolean intel = architecture.equals("amd64") || architecture.equals("x86_64");
        if (os.equals("linux") && !alpine && (arm || intel)) {
            return new Platform(intel ? "postgres-linux-x86_64.txz" : "postgres-linux-arm_64.txz");
        }
        if (os.startsWith("mac") && (arm || intel)) {
            return new Platform(intel ? "postgres-darwin-x86_64.txz" : "postgres-darwin-arm_64.txz");
        }
        throw new EmbeddedServerException(
                "There are no embedded servers for " + system + " on " + architecture + (alpine ? " with musl" : "")
                        + ": give the addresses of a PostgreSQL and an Elasticsearch of your own.");
    }
}
