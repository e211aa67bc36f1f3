package vn.dossierledger.embedded;

/** A server that came up. */
sealed interface RunningServer permits PostgresServer, ElasticsearchServer {

    ChildProcess child();

    default String name() {
        return switch (this) {
            case PostgresServer postgres -> PostgresServer.NAME;
            case ElasticsearchServer elasticsearch -> ElasticsearchServer.NAME;
        };
    }
}
