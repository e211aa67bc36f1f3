/** Who has a dossier before them: exactly one keeper at any instant, folded from the events, without I/O. */
package vn.dossierledger.query.deadlines.holding;
