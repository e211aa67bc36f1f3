package vn.dossierledger.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import vn.dossierledger.embedded.ServerOptions.Server;

/**
 * Servers for tests: each is started once per Java process when first asked for, on new data under {@code target/}, not durable, and ended by the end
 * of the process: earlier, applications of a test that are still closing would wait for servers that are gone. Tests keep apart by a database, or a
 * prefix of index names, of their own.
 */
public final class SharedServers {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final AtomicInteger PREFIXES = new AtomicInteger();

    /** More test processes than this do not share one module's directory at a time. */
    private static final int DIRECTORIES = 8;

    private SharedServers() {}

    /** The shared PostgreSQL. */
    public static PostgresAddress postgres() {
        return Postgres.SERVER.postgres();
    }

    /** A new, empty database of the shared PostgreSQL. Roles are the server's: create them only when absent. */
    public static TestDatabase newDatabase() {
        PostgresAddress postgres = postgres();
        String name = "test_" + DATABASES.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(
                        postgres.jdbcUrl("postgres"), postgres.user(), postgres.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new EmbeddedServerException("The test database " + name + " could not be created.", e);
        }
        return new TestDatabase(postgres.jdbcUrl(name), postgres.user(), postgres.password());
    }

    /** The shared Elasticsearch. */
    public static ElasticsearchAddress elasticsearch() {
        return Elasticsearch.SERVER.elasticsearch();
    }

    /** A beginning of index names that no other test of this process uses. */
    public static String newIndexPrefix() {
        return "test-" + PREFIXES.incrementAndGet() + "-";
    }

    private static EmbeddedServers start(Server server) {
        Path target = Path.of("target").toAbsolutePath();
        String name = server.name().toLowerCase(Locale.ROOT);
        for (int number = 1; ; number++) {
            Path directory = target.resolve("embedded-servers").resolve(name + "-" + number);
            try {
                return EmbeddedServers.start(ServerOptions.in(directory)
                        .binariesIn(binaries(target))
                        .only(server)
                        .notDurable()
                        .fresh(true));
            } catch (EmbeddedServerException.InUse e) {
                if (number == DIRECTORIES) {
                    throw e;
                }
            }
        }
    }

    /** The programs are unpacked once for all modules: under the target of the uppermost pom. */
    static Path binaries(Path target) {
        Path root = target.toAbsolutePath().getParent();
        for (Path parent = root.getParent(); parent != null; parent = parent.getParent()) {
            if (Files.exists(parent.resolve("pom.xml"))) {
                root = parent;
            }
        }
        return root.resolve("target/embedded-servers-binaries");
    }

    /** Starts when the class is first used. */
    private static final class Postgres {
        static final EmbeddedServers SERVER = start(Server.POSTGRESQL);
    }

    /** Starts when the class is first used. */
    private static final class Elasticsearch {
        static final EmbeddedServers SERVER = start(Server.ELASTICSEARCH);
    }
}
