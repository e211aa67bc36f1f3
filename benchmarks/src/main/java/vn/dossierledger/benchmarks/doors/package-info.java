/** Ways into a store of dossiers that are compared: each creates a dossier and takes a step on one. */
package vn.dossierledger.benchmarks.doors;
