package vn.dossierledger.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A running PostgreSQL. */
record PostgresServer(ChildProcess child, PostgresAddress address) implements RunningServer {

    static final String NAME = "PostgreSQL";
    static final StopSignal STOP = StopSignal.INT;

    private static final String HOST = "127.0.0.1";
    /** Long, since a start after a crash reads the log of changes again. */
    private static final Duration STARTING = Duration.ofMinutes(2);
    /** Somebody else may take the free port between our finding it and PostgreSQL's taking it. */
    private static final int PORTS_TRIED = 3;

    static PostgresServer start(ServerOptions options, DataDirectory data) {
        Path programs = new Binaries(options.binaries(), options.progress())
                .unpacked("postgresql", Platform.current().postgresArchive(), Unpacking::tarXz)
                .resolve("bin");
        PostgresCluster cluster = new PostgresCluster(data, Account.reaching(List.of(data.root(), programs)), programs);
        try {
            if (!cluster.made()) {
                options.progress().accept("Making the database directory " + cluster.directory());
                cluster.make();
            }
            cluster.prepare();
            return start(cluster, options.durable());
        } catch (IOException e) {
            throw DataDirectory.unusable(data.root(), e);
        }
    }

    private static PostgresServer start(PostgresCluster cluster, boolean durable) throws IOException {
        for (int attempt = 1; ; attempt++) {
            PostgresAddress address = new PostgresAddress(HOST, freePort(), PostgresCluster.USER, cluster.password());
            ChildProcess child = cluster.run(command(cluster, durable, address.port()), STOP, cluster.directory());
            if (child.comesUp(STARTING, () -> ready(cluster.directory().resolve("postmaster.pid"), child.pid()))) {
                return new PostgresServer(child, address);
            }
            if (attempt == PORTS_TRIED || !LogTail.of(cluster.log()).mentions("could not bind")) {
                throw child.failure("did not come up");
            }
        }
    }

    private static List<String> command(PostgresCluster cluster, boolean durable, int port) {
        List<String> command = new ArrayList<>(List.of(
                cluster.programs().resolve("postgres").toString(),
                "-D",
                cluster.directory().toString(),
                "-p",
                String.valueOf(port)));
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
        if (!durable) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
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

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
