package vn.dossierledger.embedded;

import java.net.URI;

/**
 * Where the embedded Elasticsearch answers: loopback, without user or password.
 *
 * @param uri {@code http://127.0.0.1:port}, another port after each start
 */
public record ElasticsearchAddress(URI uri) {}
