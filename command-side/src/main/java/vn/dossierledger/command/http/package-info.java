/** The door: commands over HTTP as API.md fixes them. Decides nothing; turns requests into commands and receipts into answers. */
package vn.dossierledger.command.http;
