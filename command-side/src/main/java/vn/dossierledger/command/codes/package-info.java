/** Draws the codes of dossiers (DOMAIN.md 5): the only code that knows the table {@code ledger.dossier_serial} and the patterns of codes. */
package vn.dossierledger.command.codes;
