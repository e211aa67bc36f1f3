package vn.dossierledger.embedded;

/** A server that came up. */
sealed interface RunningServer permits PostgresServer, ElasticsearchServer {

    ChildProcess child();
}
