/** The dossier's aggregate on Axon's command bus: over this ledger's event store, over Axon's own JDBC one, and a bare insert beside them. No HTTP. */
package vn.dossierledger.benchmarks.axon;
