/** A ledger of any size, made up: the same seed gives the same dossiers. Used to measure how fast read models are built. */
package vn.dossierledger.benchmarks.generated;
