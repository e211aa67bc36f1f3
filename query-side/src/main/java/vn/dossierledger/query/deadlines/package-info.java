/**
 * Read model: time limits. What the clocks need to know of a dossier is kept, never a countdown: the one pure function reads it when it
 * is asked for. For lists, every clock's end is kept as it was last derived.
 */
package vn.dossierledger.query.deadlines;
