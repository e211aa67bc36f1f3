package vn.dossierledger.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** PostgreSQL on one data directory: made once, then started. */
final class PostgresServer implements RunningServer {

    static final String NAME = "PostgreSQL";
    static final StopSignal STOP = StopSignal.INT;
    static final String PROCESS_FILE = "run/postgresql.pid";

    private static final String USER = "postgres";
    private static final String HOST = "127.0.0.1";
    private static final Duration MAKING = Duration.ofMinutes(2);
    /** Long, since a start after a crash reads the log of changes again. */
    private static final Duration STARTING = Duration.ofMinutes(2);
    /** Somebody else may take the free port between our finding it and PostgreSQL's taking it. */
    private static final int PORTS_TRIED = 3;

    private final ChildProcess child;
    private final PostgresAddress address;

    private PostgresServer(ChildProcess child, PostgresAddress address) {
        this.child = child;
        this.address = address;
    }

    static PostgresServer start(ServerOptions options, DataDirectory data) {
        Path programs = new Binaries(options.binaries(), options.progress())
                .unpacked("postgresql", Platform.current().postgresArchive(), Unpacking::tarXz)
                .resolve("bin");
        try {
            Account account = Account.reaching(List.of(data.root(), programs));
            Path cluster = data.of("postgresql");
            if (!Files.exists(cluster)) {
                options.progress().accept("Making the database directory");
                make(account, programs, data, cluster);
            }
            account.ownDirectory(cluster);
            checkVersion(cluster);
            return start(account, programs, options, data, cluster);
        } catch (IOException e) {
            throw DataDirectory.unusable(data.root(), e);
        }
    }

    PostgresAddress address() {
        return address;
    }

    @Override
    public ChildProcess child() {
        return child;
    }

    /** Made beside its place and then moved: a start that is cut off here leaves no half-made cluster. */
    private static void make(Account account, Path programs, DataDirectory data, Path cluster) throws IOException {
        Path part = data.of("postgresql.part");
        Tree.delete(part);
        account.ownDirectory(part);
        Path password = passwordFile(data);
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        account.writeSecret(password, HexFormat.of().formatHex(random));
        List<String> initdb = List.of(
                programs.resolve("initdb").toString(),
                "--pgdata=" + part,
                "--username=" + USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-sync",
                "--no-instructions");
        ChildProcess child = child(account.running(initdb), StopSignal.TERM, part, data);
        if (!child.ended(MAKING) || child.exitCode() != 0) {
            child.stop();
            throw child.failure("could not make its data directory " + part);
        }
        Files.move(part, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private static PostgresServer start(
            Account account, Path programs, ServerOptions options, DataDirectory data, Path cluster)
            throws IOException {
        String password = Files.readString(passwordFile(data));
        for (int attempt = 1; ; attempt++) {
            PostgresAddress address = new PostgresAddress(HOST, freePort(), USER, password);
            List<String> command = account.running(command(programs, options, cluster, address.port()));
            ChildProcess child = child(command, STOP, cluster, data);
            new ProcessFile(data.of(PROCESS_FILE)).write(child.handle());
            if (ready(child, cluster)) {
                return new PostgresServer(child, address);
            }
            child.stop();
            if (attempt == PORTS_TRIED || !LogTail.of(log(data)).mentions("could not bind")) {
                throw child.failure("did not come up");
            }
        }
    }

    private static ChildProcess child(List<String> command, StopSignal signal, Path directory, DataDirectory data) {
        return ChildProcess.start(
                new ChildProcess.Start(NAME, command, signal, directory, Path.of("/dev/null"), log(data), Map.of()));
    }

    private static List<String> command(Path programs, ServerOptions options, Path cluster, int port) {
        List<String> command = new ArrayList<>(
                List.of(programs.resolve("postgres").toString(), "-D", cluster.toString(), "-p", String.valueOf(port)));
        List<String> settings = new ArrayList<>(List.of(
                "listen_addresses=" + HOST,
                "unix_socket_directories=",
                "max_connections=100",
                "shared_buffers=128MB",
                "timezone=UTC",
                "log_timezone=UTC",
                // A transaction that stands still holds the commit horizon back for every projection.
                "idle_in_transaction_session_timeout=60s",
                // Failed statements would be logged with their values, which may be personal data.
                "log_min_error_statement=panic",
                "log_parameter_max_length_on_error=0",
                "log_error_verbosity=terse"));
        if (!options.durable()) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    private static boolean ready(ChildProcess child, Path cluster) {
        long end = System.nanoTime() + STARTING.toNanos();
        while (!child.ended(Duration.ofMillis(20)) && System.nanoTime() < end) {
            if (ready(cluster.resolve("postmaster.pid"), child.handle().pid())) {
                return true;
            }
        }
        return false;
    }

    /** PostgreSQL writes its process number in the first line and its state in the eighth. */
    private static boolean ready(Path postmaster, long pid) {
        try {
            List<String> lines = Files.exists(postmaster) ? Files.readAllLines(postmaster) : List.of();
            return lines.size() >= 8
                    && lines.getFirst().equals(String.valueOf(pid))
                    && lines.get(7).strip().equals("ready");
        } catch (IOException e) {
            throw DataDirectory.unusable(postmaster, e);
        }
    }

    private static void checkVersion(Path cluster) throws IOException {
        String made = Files.readString(cluster.resolve("PG_VERSION")).strip();
        String ours = Binaries.version("postgresql");
        if (!ours.startsWith(made + ".")) {
            throw new EmbeddedServerException(cluster + " was made by PostgreSQL " + made + " and this is " + ours
                    + ": wipe it with a fresh start, or choose another data directory.");
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path passwordFile(DataDirectory data) {
        return data.of("postgresql.password");
    }

    private static Path log(DataDirectory data) {
        return data.logs().resolve("postgresql.log");
    }
}
