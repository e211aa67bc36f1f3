package vn.dossierledger.standalone;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.dossierledger.embedded.EmbeddedServers;
import vn.dossierledger.embedded.PostgresAddress;
import vn.dossierledger.embedded.ServerOptions;

/** The servers of an embedded run, and the configuration that tells the application where they are. */
final class EmbeddedRun implements AutoCloseable {

    private static final String DATABASE = "dossier";

    private final EmbeddedServers servers;
    private final Map<String, Object> configuration;

    private EmbeddedRun(EmbeddedServers servers, Map<String, Object> configuration) {
        this.servers = servers;
        this.configuration = configuration;
    }

    static EmbeddedRun start(StandaloneOptions options, Consumer<String> progress) {
        EmbeddedServers servers = EmbeddedServers.start(
                ServerOptions.in(options.directory()).fresh(options.fresh()).tell(progress));
        try {
            createDatabase(servers.postgres());
            return new EmbeddedRun(servers, configuration(servers, Secrets.in(options.directory()), options));
        } catch (RuntimeException e) {
            servers.close();
            throw e;
        }
    }

    Map<String, Object> configuration() {
        return configuration;
    }

    @Override
    public void close() {
        servers.close();
    }

    private static Map<String, Object> configuration(
            EmbeddedServers servers, Secrets secrets, StandaloneOptions options) {
        PostgresAddress postgres = servers.postgres();
        Map<String, Object> configuration = new LinkedHashMap<>();
        configuration.put("dossier.db.url", postgres.jdbcUrl(DATABASE));
        configuration.put("dossier.db.user", "dossier_node");
        configuration.put("dossier.db.password", secrets.get("dossier.db.password"));
        configuration.put("dossier.db.owner-user", postgres.user());
        configuration.put("dossier.db.owner-password", postgres.password());
        configuration.put(
                "dossier.elasticsearch.url", servers.elasticsearch().uri().toString());
        configuration.put("dossier.master-key", secrets.get("dossier.master-key"));
        configuration.put("dossier.data", options.directory().toAbsolutePath().toString());
        configuration.put(
                "dossier.issuer.directory", options.directory().toAbsolutePath().toString());
        if (options.demo()) {
            configuration.put("dossier.demo.load", true);
        }
        return configuration;
    }

    private static void createDatabase(PostgresAddress postgres) {
        try (Connection connection = DriverManager.getConnection(
                        postgres.jdbcUrl("postgres"), postgres.user(), postgres.password());
                Statement statement = connection.createStatement()) {
            if (!exists(statement)) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
        } catch (SQLException e) {
            throw new StartRefused(
                    "The embedded PostgreSQL does not let a database be created: start with --fresh, or move the data"
                            + " directory away.",
                    e);
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
            return rows.next();
        }
    }
}
