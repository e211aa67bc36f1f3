package vn.dossierledger.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dossierledger.embedded.ServerOptions.Server;

class EmbeddedServersIT {

    private static final Path BINARIES = SharedServers.binaries(Path.of("target"));

    @TempDir
    Path directory;

    /** Within a directory closed to others: root starts the servers as nobody, who has to pass through it. */
    @Test
    void keepTheirDataOverARestartAndLoseItByAFreshStart() throws Exception {
        Path closed = Files.createDirectory(
                directory.resolve("only mine"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        ServerOptions options = ServerOptions.in(closed.resolve("data")).binariesIn(BINARIES);

        try (EmbeddedServers servers = EmbeddedServers.start(options)) {
            sql(servers, "create table dossier as select 'X-1' as code");
            http("PUT", servers.elasticsearch().uri().resolve("/dossiers/_doc/1?refresh=true"), "{\"code\":\"X-1\"}");
        }
        try (EmbeddedServers servers = EmbeddedServers.start(options)) {
            assertThat(sql(servers, "select code from dossier")).isEqualTo("X-1");
            assertThat(http("GET", servers.elasticsearch().uri().resolve("/dossiers/_doc/1"), ""))
                    .contains("\"code\":\"X-1\"");
        }
        try (EmbeddedServers servers = EmbeddedServers.start(options.fresh(true))) {
            assertThat(sql(servers, "select count(*) from pg_tables where tablename = 'dossier'"))
                    .isEqualTo("0");
            assertThat(http("GET", servers.elasticsearch().uri().resolve("/dossiers/_doc/1"), ""))
                    .contains("index_not_found_exception");
        }
    }

    @Test
    void endWithTheirParentThoughItIsKilledAndKeepWhatWasWritten() throws Exception {
        Path data = directory.resolve("data");
        Process parent = ParentProcess.start(data, BINARIES);
        List<String> told = untilReady(parent);
        List<ProcessHandle> children = Stream.of("postgresql", "elasticsearch")
                .map(name -> child(data, name))
                .toList();
        assertThat(children).allMatch(ProcessHandle::isAlive);
        assertThat(told).anyMatch(line -> line.startsWith("PostgreSQL is up after"));

        assertThatThrownBy(() -> EmbeddedServers.start(ServerOptions.in(data).binariesIn(BINARIES)))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageStartingWith("Another Dossier Ledger is running on " + data);
        parent.destroyForcibly().waitFor();

        for (ProcessHandle child : children) {
            child.onExit().get(1, TimeUnit.MINUTES);
            assertThat(child.isAlive()).isFalse();
        }
    }

    @Test
    void replaceAServerThatWasLeftBehind() throws Exception {
        ServerOptions options =
                ServerOptions.in(directory.resolve("data")).binariesIn(BINARIES).only(Server.POSTGRESQL);
        EmbeddedServers.start(options).close();
        ProcessHandle left = leaveBehind(options);

        try (EmbeddedServers servers = EmbeddedServers.start(options)) {
            assertThat(left.isAlive()).isFalse();
            assertThat(sql(servers, "select 'X-1'")).isEqualTo("X-1");
        }
    }

    @Test
    void sayWhyAServerDidNotComeUp() throws Exception {
        ServerOptions options =
                ServerOptions.in(directory.resolve("data")).binariesIn(BINARIES).only(Server.POSTGRESQL);
        EmbeddedServers.start(options).close();
        Files.writeString(directory.resolve("data/postgresql/postgresql.conf"), "no_such_setting = 1\n");

        assertThatThrownBy(() -> EmbeddedServers.start(options))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageStartingWith("PostgreSQL did not come up; its log " + directory)
                .hasMessageContaining("unrecognized configuration parameter \"no_such_setting\"");
    }

    /** Starts PostgreSQL as a start would that was killed together with the guardian. */
    private static ProcessHandle leaveBehind(ServerOptions options) throws IOException {
        try (DataDirectory data = DataDirectory.claim(options.directory())) {
            Path programs = BINARIES.resolve("postgresql-" + Binaries.version("postgresql") + "/bin");
            PostgresCluster cluster =
                    new PostgresCluster(data, Account.reaching(List.of(data.root(), programs)), programs);
            List<String> command = cluster.account()
                    .running(List.of(
                            programs.resolve("postgres").toString(),
                            "-D",
                            cluster.directory().toString(),
                            "-c",
                            "listen_addresses=",
                            "-c",
                            "unix_socket_directories="));
            Process process = new ProcessBuilder(command)
                    .directory(cluster.directory().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(cluster.log().toFile()))
                    .start();
            data.processFile(PostgresServer.NAME).write(process.toHandle());
            return process.toHandle();
        }
    }

    private static ProcessHandle child(Path data, String name) {
        try {
            String pid = Files.readAllLines(data.resolve("run").resolve(name + ".pid"))
                    .getFirst();
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> untilReady(Process parent) throws IOException {
        List<String> lines = new ArrayList<>();
        BufferedReader output = parent.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(ParentProcess.READY)) {
                return lines;
            }
            lines.add(line);
        }
        throw new AssertionError("the parent ended early: " + lines);
    }

    private static String sql(EmbeddedServers servers, String sql) throws SQLException {
        PostgresAddress address = servers.postgres();
        try (Connection connection =
                        DriverManager.getConnection(address.jdbcUrl("postgres"), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }

    private static String http(String method, URI uri, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .header("Content-Type", "application/json")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
