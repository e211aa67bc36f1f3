/** Dossiers that a read model could not take in because of themselves: they wait aside, and all others go on. */
package vn.dossierledger.query.deadletters;
