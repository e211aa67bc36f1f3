/**
 * Rows as files that people open in a spreadsheet program. They are written one by one as they come and never held whole, so a file may be
 * as long as it likes. Knows nothing of what the rows are about.
 */
package vn.dossierledger.query.export;
