package vn.dossierledger.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The query side as a process of its own, on the same database and Elasticsearch. */
final class SecondProcess implements AutoCloseable {

    private static final String MAIN = "vn.dossierledger.query.QuerySide";
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final int PATIENCE_SECONDS = 15;

    private final Process process;
    private final URI base;

    private SecondProcess(Process process, URI base) {
        this.process = process;
        this.base = base;
    }

    static SecondProcess start(LedgerUnderTest ledger) throws IOException, InterruptedException {
        int port = freePort();
        File log = Path.of("target", "second-process.log").toFile();
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        MAIN,
                        "--server.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(log);
        builder.environment().putAll(environment(ledger));
        SecondProcess second = new SecondProcess(builder.start(), URI.create("http://localhost:" + port));
        second.awaitReady(log);
        return second;
    }

    URI base() {
        return base;
    }

    private static Map<String, String> environment(LedgerUnderTest ledger) {
        return Map.of(
                "DOSSIER_DB_URL", ledger.property("dossier.db.url"),
                "DOSSIER_DB_USER", ledger.property("dossier.db.user"),
                "DOSSIER_DB_PASSWORD", ledger.property("dossier.db.password"),
                "DOSSIER_ELASTICSEARCH_URL", ledger.property("dossier.elasticsearch.url"),
                "DOSSIER_MASTER_KEY", ledger.property("dossier.master-key"),
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWK_SET_URI", ledger.base() + "/oauth2/jwks");
    }

    private void awaitReady(File log) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("The query side did not start as a second process: see " + log + ".");
            }
            Thread.sleep(LOOK_EVERY);
        }
    }

    /** Whether anything answers, even if it says that a token is missing. */
    private boolean answers() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    base.resolve("/api/v1/procedures").toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
