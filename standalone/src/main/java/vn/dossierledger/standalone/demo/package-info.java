/**
 * Demo data: some hundred dossiers of the five authorities over the last three months, played through real commands on a simulated clock. Only the
 * embedded run uses it; nothing else may.
 */
package vn.dossierledger.standalone.demo;
