/** How fast read models answer on a ledger of a million dossiers. */
package vn.dossierledger.benchmarks.queries;
