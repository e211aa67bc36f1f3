/** Brings the database to the state that this version needs. Runs as the owner of the schemas, before anything else of a process. */
package vn.dossierledger.ledger.schema;
