package vn.dossierledger.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class SharedServersIT {

    @Test
    void givesEveryTestClassAnEmptyDatabaseOfOneServer() throws SQLException {
        TestDatabase first = SharedServers.newDatabase();
        TestDatabase second = SharedServers.newDatabase();

        assertThat(first.jdbcUrl()).isNotEqualTo(second.jdbcUrl());
        assertThat(ask(first, "create table dossier (code text); select count(*) from dossier"))
                .isEqualTo("0");
        assertThat(ask(second, "select count(*) from pg_tables where tablename = 'dossier'"))
                .isEqualTo("0");
    }

    @Test
    void servesTheVersionThatThePomPinsInUtf8() throws SQLException {
        TestDatabase database = SharedServers.newDatabase();

        assertThat(ask(database, "show server_version") + ".0").isEqualTo(Binaries.version("postgresql"));
        assertThat(ask(database, "show server_encoding")).isEqualTo("UTF8");
        assertThat(ask(database, "select upper('nguyễn thị bưởi')")).isEqualTo("NGUYỄN THỊ BƯỞI");
        assertThat(ask(database, "show idle_in_transaction_session_timeout")).isEqualTo("1min");
    }

    @Test
    void servesElasticsearchThatFindsWhatWasIndexed() throws IOException, InterruptedException {
        String index = SharedServers.newIndexPrefix() + "dossiers";

        send("PUT", index + "/_doc/1?refresh=true", "{\"name\": \"nguyen thi buoi\"}");
        String found = send("GET", index + "/_search?q=name:buoi", "");

        assertThat(found).contains("\"value\":1").contains("nguyen thi buoi");
        assertThat(send("GET", "_nodes/_local", "")).contains("\"version\":\"" + Binaries.version("elasticsearch"));
    }

    private static String send(String method, String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        SharedServers.elasticsearch().uri().resolve("/" + path))
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .header("Content-Type", "application/json")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    private static String ask(TestDatabase database, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
