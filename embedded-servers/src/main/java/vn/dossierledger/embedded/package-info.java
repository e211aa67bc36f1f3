/**
 * Real PostgreSQL and real Elasticsearch as children of this Java process: for trying, developing and testing; no Docker, no download at run time.
 *
 * <p>Rule of this package: everything the servers write lies under one data directory, they listen on loopback only, and they never outlive this
 * process. Each child has a guardian that holds the other end of a pipe of this process and ends the child when that pipe closes, so that stopping in
 * order and dying by {@code kill -9} take the same way.
 */
package vn.dossierledger.embedded;
