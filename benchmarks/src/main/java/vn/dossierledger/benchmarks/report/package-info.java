/** What was measured, on which machine, from which commit, as a page for people and a file for programs. Names no host and no path. */
package vn.dossierledger.benchmarks.report;
