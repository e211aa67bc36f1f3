/** How the ledger says no: each answer a fact, with its article where a regulation says it. */
package vn.dossierledger.api.rejection;
