/** How to measure: the same work in several ways, in turn within the same minutes, and medians of what came out. Knows nothing of dossiers. */
package vn.dossierledger.benchmarks.measure;
