package vn.dossierledger.command.http;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.dossierledger.command.CommandSide;
import vn.dossierledger.embedded.SharedServers;
import vn.dossierledger.embedded.TestDatabase;

/** A command side on a database of its own; it can be stopped and started again on the same one. */
final class RunningDoor implements AutoCloseable {
    private static final String MASTER_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final TestDatabase database = SharedServers.newDatabase();
    private ConfigurableApplicationContext context;

    RunningDoor() {
        start();
    }

    void restart() {
        context.close();
        start();
    }

    /** Starts again on a ledger that its owner has made to look as an older program left it. */
    void restartAfter(String... changes) {
        context.close();
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            for (String change : changes) {
                statement.execute(change);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        start();
    }

    private void start() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.port", 0);
        properties.put("dossier.db.url", database.jdbcUrl());
        properties.put("dossier.db.user", "dossier_command");
        properties.put("dossier.db.password", "only a test");
        properties.put("dossier.db.owner-user", database.user());
        properties.put("dossier.db.owner-password", database.password());
        properties.put("dossier.master-key", MASTER_KEY);
        context = new SpringApplicationBuilder(CommandSide.class, TestTokens.class)
                .properties(properties)
                .run();
    }

    URI at(String path) {
        return URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port"))
                .resolve(path);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Events of dossiers, and files: what a refused request must not have added to. */
    String contents() {
        return query("select (select count(*) from ledger.event where aggregate not like '%:%') || ' events, '"
                + " || (select count(*) from ledger.attachment) || ' files'");
    }

    String query(String sql) {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
