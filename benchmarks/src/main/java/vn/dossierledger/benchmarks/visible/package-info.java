/** How long after its acceptance a command can be seen by who asks for the dossier. */
package vn.dossierledger.benchmarks.visible;
