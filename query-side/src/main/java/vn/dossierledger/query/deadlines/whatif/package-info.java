/** "What if": the same history under another policy, by the one function that decides; without I/O. */
package vn.dossierledger.query.deadlines.whatif;
