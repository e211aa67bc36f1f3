package vn.dossierledger.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.dossierledger.embedded.ServerOptions.Server;

/**
 * PostgreSQL and Elasticsearch running as children of this process.
 *
 * <p>There is no shutdown hook here on purpose: it would run beside the application's own and pull the servers from under it. Who started the servers
 * closes them last; when nobody does, the end of this process ends them too.
 */
public final class EmbeddedServers implements AutoCloseable {

    private final DataDirectory data;
    private final List<RunningServer> servers;
    private boolean closed;

    private EmbeddedServers(DataDirectory data, List<RunningServer> servers) {
        this.data = data;
        this.servers = servers;
    }

    /**
     * Starts what the options name, all at the same time, and returns when all of it answers.
     *
     * @throws EmbeddedServerException with one sentence for the operator; nothing runs then
     */
    public static EmbeddedServers start(ServerOptions options) {
        Platform.current();
        DataDirectory data = DataDirectory.claim(options.directory());
        try {
            data.processFile(PostgresServer.NAME).endLeftover(PostgresServer.NAME, PostgresServer.STOP);
            data.processFile(ElasticsearchServer.NAME).endLeftover(ElasticsearchServer.NAME, ElasticsearchServer.STOP);
            if (options.fresh()) {
                data.wipe();
            }
            data.checkSpace();
            List<RunningServer> servers = startAll(options, data);
            servers.forEach(server -> server.child().tellWhenItDies(options.progress()));
            return new EmbeddedServers(data, servers);
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    /** The running PostgreSQL. */
    public PostgresAddress postgres() {
        return running(PostgresServer.class, Server.POSTGRESQL).address();
    }

    /** The running Elasticsearch. */
    public ElasticsearchAddress elasticsearch() {
        return running(ElasticsearchServer.class, Server.ELASTICSEARCH).address();
    }

    /** Stops the servers in order, or by force after 10 s, and frees the data directory. Idempotent. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            stop(servers);
            data.close();
        }
    }

    private static List<RunningServer> startAll(ServerOptions options, DataDirectory data) {
        List<CompletableFuture<RunningServer>> starts = options.servers().stream()
                .map(server -> startInBackground(server, options, data))
                .toList();
        List<RunningServer> running = new ArrayList<>();
        List<RuntimeException> failures = new ArrayList<>();
        for (CompletableFuture<RunningServer> start : starts) {
            try {
                running.add(start.join());
            } catch (CompletionException e) {
                failures.add(e.getCause() instanceof RuntimeException cause ? cause : e);
            }
        }
        if (!failures.isEmpty()) {
            stop(running);
            RuntimeException first = failures.removeFirst();
            failures.forEach(first::addSuppressed);
            throw first;
        }
        return List.copyOf(running);
    }

    private static CompletableFuture<RunningServer> startInBackground(
            Server server, ServerOptions options, DataDirectory data) {
        CompletableFuture<RunningServer> result = new CompletableFuture<>();
        Thread.ofPlatform().name("start-" + server).daemon().start(() -> {
            try {
                result.complete(timed(server, options, data));
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    private static RunningServer timed(Server server, ServerOptions options, DataDirectory data) {
        long begin = System.nanoTime();
        RunningServer running =
                switch (server) {
                    case POSTGRESQL -> PostgresServer.start(options, data);
                    case ELASTICSEARCH -> ElasticsearchServer.start(options, data);
                };
        options.progress().accept("%s is up after %.1f s".formatted(running.name(), (System.nanoTime() - begin) / 1e9));
        return running;
    }

    private static void stop(List<RunningServer> servers) {
        servers.forEach(server -> server.child().askToStop());
        servers.forEach(server -> server.child().stop());
    }

    private <S extends RunningServer> S running(Class<S> kind, Server server) {
        return servers.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(server + " was not among the servers to start"));
    }
}
