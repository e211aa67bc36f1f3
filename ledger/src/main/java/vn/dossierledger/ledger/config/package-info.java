/** Wires the ledger into a Spring application. Nothing depends on it but the applications. */
package vn.dossierledger.ledger.config;
