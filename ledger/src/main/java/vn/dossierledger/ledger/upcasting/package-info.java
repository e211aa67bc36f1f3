/**
 * Brings what was stored under an older revision of an event to the present one: one step, one file. A step names the stored type as a literal,
 * for it is stored data; classes may move, what is stored does not.
 */
package vn.dossierledger.ledger.upcasting;
