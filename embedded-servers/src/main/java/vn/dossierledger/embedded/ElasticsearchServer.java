package vn.dossierledger.embedded;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/** A running Elasticsearch of one node. */
record ElasticsearchServer(ChildProcess child, ElasticsearchAddress address) implements RunningServer {

    static final String NAME = "Elasticsearch";
    static final StopSignal STOP = StopSignal.TERM;

    private static final Duration STARTING = Duration.ofMinutes(3);
    private static final int MILLIS_PER_QUESTION = 5_000;

    static ElasticsearchServer start(ServerOptions options, DataDirectory data) {
        String versioned = "elasticsearch-" + Binaries.version("elasticsearch");
        Path home = new Binaries(options.binaries(), options.progress())
                .unpacked("elasticsearch", versioned + ".zip", Unpacking::zip)
                .resolve(versioned);
        Path java = Jdk.running();
        Account account = Account.reaching(List.of(data.root(), home, java));
        ElasticsearchDirectories own = new ElasticsearchDirectories(data);
        try {
            own.prepare(account);
            Files.write(own.arguments(), ElasticsearchArguments.of(settings(home, own), own.config(), own.logs()));
            List<String> command = ElasticsearchCommand.of(
                    java,
                    home,
                    own.temporary(),
                    own.logs(),
                    options.elasticsearchHeapMegabytes(),
                    Runtime.version().feature());
            ChildProcess child = ChildProcess.start(new ChildProcess.Start(
                    NAME,
                    account.running(command),
                    STOP,
                    own.root(),
                    own.arguments(),
                    own.log(),
                    data.processFile(NAME),
                    Map.of("LIBFFI_TMPDIR", own.temporary().toString())));
            return new ElasticsearchServer(child, answering(child, own.ports()));
        } catch (IOException e) {
            throw DataDirectory.unusable(data.root(), e);
        }
    }

    private static Map<String, String> settings(Path home, ElasticsearchDirectories own) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("path.home", home.toString());
        settings.put("path.data", own.data().toString());
        settings.put("path.logs", own.logs().toString());
        settings.put("cluster.name", "dossier-ledger");
        settings.put("node.name", "embedded");
        settings.put("discovery.type", "single-node");
        settings.put("network.host", "127.0.0.1");
        // Any free ports; it writes the one it took to a file.
        settings.put("http.port", "0");
        settings.put("transport.port", "0");
        settings.put("node.portsfile", "true");
        // Only this machine reaches it, and the edition for tests brings no tools to make certificates and passwords.
        settings.put("xpack.security.enabled", "false");
        // The stock limits are shares of the disk: on a disk that is 95 % full every index would turn read-only though
        // gigabytes are free.
        settings.put("cluster.routing.allocation.disk.watermark.low", "300mb");
        settings.put("cluster.routing.allocation.disk.watermark.high", "200mb");
        settings.put("cluster.routing.allocation.disk.watermark.flood_stage", "100mb");
        return settings;
    }

    private static ElasticsearchAddress answering(ChildProcess child, Path ports) {
        AtomicReference<URI> answering = new AtomicReference<>();
        boolean up = child.comesUp(STARTING, () -> {
            Optional<URI> uri = published(ports).filter(ElasticsearchServer::answers);
            uri.ifPresent(answering::set);
            return uri.isPresent();
        });
        if (!up) {
            throw child.failure("did not come up");
        }
        return new ElasticsearchAddress(answering.get());
    }

    private static Optional<URI> published(Path ports) {
        try {
            return Files.exists(ports)
                    ? Files.readAllLines(ports).stream().findFirst().map(address -> URI.create("http://" + address))
                    : Optional.empty();
        } catch (IOException e) {
            throw DataDirectory.unusable(ports, e);
        }
    }

    /** True when every index of an earlier start can be read and written again. */
    private static boolean answers(URI uri) {
        URI health = uri.resolve("/_cluster/health?wait_for_status=yellow&timeout=1s");
        try {
            HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(MILLIS_PER_QUESTION);
            connection.setReadTimeout(MILLIS_PER_QUESTION);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            // Not yet, or not any more: the caller sees whether the process lives, and its log says why not.
            return false;
        }
    }
}
