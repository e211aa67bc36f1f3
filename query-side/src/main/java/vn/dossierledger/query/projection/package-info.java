/**
 * How events become rows, the same for every read model: facts are folded per dossier in memory, a batch at a time, and
 * written in bulk. Live projection and rebuild share the folds; this package knows no read model.
 */
package vn.dossierledger.query.projection;
