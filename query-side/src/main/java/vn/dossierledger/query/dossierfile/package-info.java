/**
 * Read model: the dossier as it stands and everything that happened to it, in PostgreSQL. Texts of people stay sealed here
 * and are opened when they are shown, so that an erased key takes effect at once and without a rebuild.
 */
package vn.dossierledger.query.dossierfile;
