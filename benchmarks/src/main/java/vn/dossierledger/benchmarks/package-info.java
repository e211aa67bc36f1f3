/** Measures the ledger beside what it must bear comparison with, and writes down what came out. Nothing depends on it. */
package vn.dossierledger.benchmarks;
