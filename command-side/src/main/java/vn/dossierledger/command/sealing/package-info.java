/** Brings the ledger's sealing to the aggregate. */
package vn.dossierledger.command.sealing;
