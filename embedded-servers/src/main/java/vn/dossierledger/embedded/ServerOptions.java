package vn.dossierledger.embedded;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What to start, and where.
 *
 * @param directory the data directory; created when absent, refused when it holds files of somebody else
 * @param binaries where the programs are unpacked to, once per version; several data directories may share it
 * @param fresh wipe the data directory before the start: all of it but the programs, whoever wrote it
 * @param durable false only in tests: a crash of the machine may then lose or damage data
 * @param servers which servers to start
 * @param elasticsearchHeapMegabytes the heap of Elasticsearch in MiB
 * @param progress hears one line per step, from any thread
 */
public record ServerOptions(
        Path directory,
        Path binaries,
        boolean fresh,
        boolean durable,
        Set<Server> servers,
        int elasticsearchHeapMegabytes,
        Consumer<String> progress) {

    /** The servers there are. */
    public enum Server {
        POSTGRESQL,
        ELASTICSEARCH
    }

    private static final int DEFAULT_HEAP_MEGABYTES = 512;

    public ServerOptions {
        directory = directory.toAbsolutePath().normalize();
        binaries = binaries.toAbsolutePath().normalize();
        servers = Set.copyOf(servers);
        Objects.requireNonNull(progress, "progress");
    }

    /** Both servers with everything under {@code directory}, kept over restarts, silent. */
    public static ServerOptions in(Path directory) {
        return new ServerOptions(
                directory,
                directory.resolve(DataDirectory.BINARIES),
                false,
                true,
                Set.of(Server.values()),
                DEFAULT_HEAP_MEGABYTES,
                line -> {});
    }

    /** The same, wiping the data directory before the start when {@code yes}. */
    public ServerOptions fresh(boolean yes) {
        return new ServerOptions(directory, binaries, yes, durable, servers, elasticsearchHeapMegabytes, progress);
    }

    /** The same, faster, for data nobody will miss: nothing is forced to disk. */
    public ServerOptions notDurable() {
        return new ServerOptions(directory, binaries, fresh, false, servers, elasticsearchHeapMegabytes, progress);
    }

    /** The same with only these servers. */
    public ServerOptions only(Server first, Server... rest) {
        Set<Server> some = EnumSet.of(first, rest);
        return new ServerOptions(directory, binaries, fresh, durable, some, elasticsearchHeapMegabytes, progress);
    }

    /** The same with the programs unpacked elsewhere. */
    public ServerOptions binariesIn(Path elsewhere) {
        return new ServerOptions(directory, elsewhere, fresh, durable, servers, elasticsearchHeapMegabytes, progress);
    }

    /** The same with another heap of Elasticsearch, in MiB. */
    public ServerOptions elasticsearchHeap(int megabytes) {
        return new ServerOptions(directory, binaries, fresh, durable, servers, megabytes, progress);
    }

    /** The same, telling each step to {@code listener}. */
    public ServerOptions tell(Consumer<String> listener) {
        return new ServerOptions(directory, binaries, fresh, durable, servers, elasticsearchHeapMegabytes, listener);
    }
}
