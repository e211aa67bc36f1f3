package vn.dossierledger.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where Elasticsearch keeps what, within the data directory. */
record ElasticsearchDirectories(DataDirectory directory) {

    Path root() {
        return directory.of("elasticsearch");
    }

    Path data() {
        return root().resolve("data");
    }

    Path config() {
        return root().resolve("config");
    }

    Path temporary() {
        return root().resolve("tmp");
    }

    /** What the server reads from its standard input. */
    Path arguments() {
        return directory.of("run/elasticsearch.arguments");
    }

    Path logs() {
        return directory.logs().resolve("elasticsearch");
    }

    Path log() {
        return logs().resolve("elasticsearch.log");
    }

    /** Elasticsearch writes the address it took here. */
    Path ports() {
        return logs().resolve("http.ports");
    }

    /** Makes what is missing, all of it the account's; nothing of the last run but data and logs is left. */
    void prepare(Account account) throws IOException {
        Tree.delete(config());
        Tree.delete(temporary());
        Files.deleteIfExists(ports());
        account.ownDirectory(root());
        account.ownDirectory(data());
        account.ownDirectory(temporary());
        Files.createDirectories(config());
        try (InputStream log4j = ElasticsearchDirectories.class.getResourceAsStream("log4j2.properties")) {
            Files.copy(log4j, config().resolve("log4j2.properties"));
        }
        account.ownDirectory(config());
        Files.createDirectories(logs());
        if (!Files.exists(log())) {
            Files.createFile(log());
        }
        account.ownDirectory(logs());
        Files.createDirectories(arguments().getParent());
    }
}
