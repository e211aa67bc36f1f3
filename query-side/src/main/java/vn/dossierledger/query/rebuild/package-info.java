/**
 * Rebuilds a read model from the ledger past the processors: the ledger is read by plain cursors in the order of the dossiers, folded by the
 * same folds as live, and written in bulk beside what is being read, which it then replaces at once.
 */
package vn.dossierledger.query.rebuild;
