/** How fast a read model is built from a ledger that is there: by this ledger, by Axon as it comes, and by merely reading and parsing the same rows. */
package vn.dossierledger.benchmarks.replay;
