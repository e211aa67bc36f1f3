/** Answers: one package per read model, each an island with a processor of its own. Decides nothing, writes nothing to the ledger. */
package vn.dossierledger.query;
