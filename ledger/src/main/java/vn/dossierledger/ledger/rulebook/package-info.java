/**
 * The rulebook as the ledger holds it: rule streams are read from the event store, kept, and forgotten when one of their
 * events passes. Knows the event store only by Axon's interface, so it is the same on PostgreSQL and on Axon Server.
 */
package vn.dossierledger.ledger.rulebook;
