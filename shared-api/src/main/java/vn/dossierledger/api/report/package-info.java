/** Reports that were sealed: the facts, and the command that makes them. The package's name is stored with every event. */
package vn.dossierledger.api.report;
