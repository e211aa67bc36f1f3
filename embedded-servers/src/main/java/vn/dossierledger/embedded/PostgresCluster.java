package vn.dossierledger.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The directory that PostgreSQL serves, and its superuser's password beside it.
 *
 * @param programs the directory with {@code initdb} and {@code postgres}
 */
record PostgresCluster(DataDirectory data, Account account, Path programs) {

    static final String USER = "postgres";

    private static final Duration MAKING = Duration.ofMinutes(2);
    private static final int PASSWORD_BYTES = 16;
    private static final long LONG_LOG_BYTES = 10 << 20;

    Path directory() {
        return data.of("postgresql");
    }

    Path log() {
        return data.logs().resolve("postgresql.log");
    }

    String password() throws IOException {
        return Files.readString(passwordFile());
    }

    boolean made() {
        return Files.exists(directory());
    }

    /** Made beside its place and then moved: a start that is cut off here leaves no half-made cluster. */
    void make() throws IOException {
        Path part = data.of("postgresql.part");
        Tree.delete(part);
        account.ownDirectory(part);
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        account.writeSecret(passwordFile(), HexFormat.of().formatHex(random));
        List<String> initdb = List.of(
                programs.resolve("initdb").toString(),
                "--pgdata=" + part,
                "--username=" + USER,
                "--pwfile=" + passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-sync",
                "--no-instructions");
        ChildProcess child = run(initdb, StopSignal.TERM, part);
        if (!child.succeeds(MAKING)) {
            throw child.failure("could not make its data directory " + part);
        }
        Files.move(part, directory(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Checks that this version can serve the directory, and puts away what the last run left. */
    void prepare() throws IOException {
        String made = Files.readString(directory().resolve("PG_VERSION")).strip();
        String ours = Binaries.version("postgresql");
        if (!ours.startsWith(made + ".")) {
            throw new EmbeddedServerException(directory() + " was made by PostgreSQL " + made + " and this is " + ours
                    + ": wipe it with a fresh start, or choose another data directory.");
        }
        account.ownDirectory(directory());
        if (Files.exists(log()) && Files.size(log()) > LONG_LOG_BYTES) {
            Files.move(log(), data.logs().resolve("postgresql.1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Runs one of its programs as the account. */
    ChildProcess run(List<String> command, StopSignal signal, Path directory) {
        return ChildProcess.start(new ChildProcess.Start(
                PostgresServer.NAME,
                account.running(command),
                signal,
                directory,
                Path.of("/dev/null"),
                log(),
                data.processFile(PostgresServer.NAME),
                Map.of()));
    }

    private Path passwordFile() {
        return data.of("postgresql.password");
    }
}
