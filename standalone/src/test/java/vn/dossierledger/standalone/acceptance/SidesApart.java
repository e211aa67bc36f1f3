package vn.dossierledger.standalone.acceptance;

import java.net.URI;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Command side and query side as two processes on one new database, each with a database user of its own; tokens come from the running ledger. */
final class SidesApart implements AutoCloseable {

    static final String QUERY_USER = "dossier_query";
    static final String QUERY_PASSWORD = "query's own";

    private final String database;
    private final SideProcess commands;
    private final SideProcess queries;

    private SidesApart(String database, SideProcess commands, SideProcess queries) {
        this.database = database;
        this.commands = commands;
        this.queries = queries;
    }

    static SidesApart start() {
        String database = newDatabase("apart");
        Map<String, String> both = new HashMap<>(Map.of(
                "DOSSIER_DB_URL",
                database,
                "DOSSIER_DB_OWNER_USER",
                RunningLedger.setting("dossier.db.owner-user"),
                "DOSSIER_DB_OWNER_PASSWORD",
                RunningLedger.setting("dossier.db.owner-password"),
                "DOSSIER_ELASTICSEARCH_URL",
                RunningLedger.setting("dossier.elasticsearch.url"),
                "DOSSIER_ELASTICSEARCH_ALIAS",
                "apart",
                "DOSSIER_MASTER_KEY",
                masterKey(),
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWK_SET_URI",
                RunningLedger.ledger().issuer().resolve("/oauth2/jwks").toString()));
        // Both at once, as after a power cut: whoever comes first prepares the schema.
        SideProcess commands = SideProcess.start("command-side", with(both, "dossier_command", "command's own"));
        SideProcess queries = SideProcess.start("query-side", with(both, QUERY_USER, QUERY_PASSWORD));
        return new SidesApart(database, commands, queries);
    }

    Ledger ledger() {
        URI issuer = RunningLedger.ledger().issuer();
        return new Ledger(issuer, commands.ready(), queries.ready());
    }

    /** As the query side connects. */
    Connection asQuerySide() throws SQLException {
        return DriverManager.getConnection(database, QUERY_USER, QUERY_PASSWORD);
    }

    @Override
    public void close() {
        try (commands;
                queries) {
            // Both are told to stop, whatever becomes of the other.
        }
    }

    private static Map<String, String> with(Map<String, String> both, String user, String password) {
        Map<String, String> environment = new HashMap<>(both);
        environment.put("DOSSIER_DB_USER", user);
        environment.put("DOSSIER_DB_PASSWORD", password);
        return environment;
    }

    /** On the server of the running ledger. */
    static String newDatabase(String name) {
        String running = RunningLedger.setting("dossier.db.url");
        try (Connection connection = DriverManager.getConnection(
                        running,
                        RunningLedger.setting("dossier.db.owner-user"),
                        RunningLedger.setting("dossier.db.owner-password"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new AssertionError("A database for the two sides could not be made", e);
        }
        return running.replaceFirst("/[^/?]+($|\\?)", "/" + name + "$1");
    }

    static String masterKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
