/**
 * The event store on PostgreSQL: the only code that knows the tables {@code ledger.event} and {@code ledger.event_type}. It knows Axon's messages and
 * JDBC, nothing of dossiers. Nobody outside depends on it, except the wiring in {@code config}.
 */
package vn.dossierledger.ledger.eventstore;
