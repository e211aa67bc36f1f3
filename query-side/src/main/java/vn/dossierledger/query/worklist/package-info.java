/**
 * Read model: what waits for whom. Who may do it is decided elsewhere; here stands only what a dossier's events leave to be done, and when the
 * clock that presses will end.
 */
package vn.dossierledger.query.worklist;
